import { parentPort } from "node:worker_threads";
import { readDocument } from "./read-document.ts";

// Worker thread of `read.ts`: receives the bytes of a file and posts the parsed document.
parentPort?.on("message", (bytes: Uint8Array) => parentPort?.postMessage(readDocument(bytes)));
