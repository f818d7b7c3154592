import { parentPort } from "node:worker_threads";
import { renderMarkdown } from "./markdown.ts";

// Worker thread of `render.ts`: receives Markdown and posts HTML.
parentPort?.on("message", (source: string) => parentPort?.postMessage(renderMarkdown(source)));
