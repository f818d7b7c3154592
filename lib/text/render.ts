import { Worker } from "node:worker_threads";
import { Thread } from "@/lib/threads/thread";
import { renderMarkdown } from "./markdown";

/** In characters: less than this is rendered on the main thread, which is faster than asking the worker. */
const inlineBudget = 4_000;
const seconds = 3;

const thread = new Thread<string, string>(
  () => new Worker(new URL("./render-thread.ts", import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 256 } }),
  { seconds },
);

/**
 * Renders Markdown texts; source → HTML. Long texts are rendered in a worker thread. A text that exceeds its time or
 * memory limit gives null, and the texts after it are left out.
 */
export async function renderTexts(sources: Iterable<string>): Promise<Map<string, string | null>> {
  const rendered = new Map<string, string | null>();
  let budget = inlineBudget;
  for (const source of new Set(sources)) {
    if (source.length <= budget) {
      budget -= source.length;
      rendered.set(source, renderMarkdown(source));
      continue;
    }
    const result = await thread.run(source);
    rendered.set(source, result.ok ? result.value : null);
    // Limits the time that one caller can use to a single timeout.
    if (!result.ok) break;
  }
  return rendered;
}
