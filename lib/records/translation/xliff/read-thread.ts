import { parentPort } from "node:worker_threads";
import { readDocument } from "./read-document.ts";

// The thread of `read.ts`: the bytes of a file come in, what it says goes out.
parentPort?.on("message", (bytes: Uint8Array) => parentPort?.postMessage(readDocument(bytes)));
