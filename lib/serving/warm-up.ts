import { sourceLocale } from "@/lib/i18n/locales";
import { kinds } from "@/lib/kinds/index";
import { errorFields, log } from "@/lib/log";
import type { PageCache } from "./page-cache";

/** What makes a process read what it keeps in memory: the list of each kind, and the search. */
const addresses = [
  `/${sourceLocale}/search?q=school`,
  ...Object.values(kinds).map(({ path }) => `/${sourceLocale}/${path}`),
];

/** Renders some pages one after the other, in the background, so that the first readers after a start need not wait. */
export async function warmUp(cache: PageCache): Promise<void> {
  const began = performance.now();
  try {
    for (const address of addresses) await cache.render(address, true, sourceLocale);
    log("debug", "serve.warm", { milliseconds: Math.round(performance.now() - began) });
  } catch (error) {
    // Nobody is waiting for these pages; whoever asks for one later gets the answer to that.
    log("warn", "serve.cold", errorFields(error));
  }
}
