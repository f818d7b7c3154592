import { parentPort } from "node:worker_threads";
import { cleanPdf } from "./clean-pdf.ts";

// Worker thread of `make-document.ts`: receives the bytes of a PDF and posts the cleaned document.
parentPort?.on("message", async (bytes: Uint8Array) => parentPort?.postMessage(await cleanPdf(bytes)));
