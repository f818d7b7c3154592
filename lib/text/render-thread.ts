import { parentPort } from "node:worker_threads";
import { renderMarkdown } from "./markdown.ts";

// The thread of `render.ts`: a text comes in, its HTML goes out.
parentPort?.on("message", (source: string) => parentPort?.postMessage(renderMarkdown(source)));
