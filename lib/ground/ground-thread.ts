import { parentPort } from "node:worker_threads";
import { type GroundFile, groundOfFile } from "./read-ground.ts";

// Worker thread of `read-file.ts`: receives the path of a file and posts what it shows.
parentPort?.on("message", async (given: GroundFile) => parentPort?.postMessage(await groundOfFile(given)));
