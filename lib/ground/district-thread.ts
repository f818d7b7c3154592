import { parentPort } from "node:worker_threads";
import { districtsOfText } from "./districts-of-text.ts";

// Worker thread of `read-district-file.ts`: receives a text and posts the boundaries in it.
parentPort?.on("message", (text: string) => parentPort?.postMessage(districtsOfText(text)));
