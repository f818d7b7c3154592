import { parentPort } from "node:worker_threads";
import { cleanPdf } from "./clean-pdf.ts";

// The thread of `make-document.ts`: a PDF comes in, the same without what is not to be seen goes out.
parentPort?.on("message", async (bytes: Uint8Array) => parentPort?.postMessage(await cleanPdf(bytes)));
