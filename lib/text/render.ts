import { Worker } from "node:worker_threads";
import { Thread } from "@/lib/threads/thread";
import { renderMarkdown } from "./markdown";

/** So much is rendered where it is asked for, in less time than it takes to ask another thread. */
const atOnce = 4_000;
const seconds = 3;

const thread = new Thread<string, string>(
  () => new Worker(new URL("./render-thread.ts", import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 256 } }),
  { seconds },
);

/**
 * Texts of Markdown → their HTML. One that takes too long, or more memory than there is, has null, and those after it are
 * not rendered. Longer texts are rendered in a thread of their own, so that none holds up whoever else is being answered.
 */
export async function renderTexts(sources: Iterable<string>): Promise<Map<string, string | null>> {
  const rendered = new Map<string, string | null>();
  let room = atOnce;
  for (const source of new Set(sources)) {
    if (source.length <= room) {
      room -= source.length;
      rendered.set(source, renderMarkdown(source));
      continue;
    }
    const result = await thread.run(source);
    rendered.set(source, result.ok ? result.value : null);
    // Whoever sends many such texts waits for one of them.
    if (!result.ok) break;
  }
  return rendered;
}
