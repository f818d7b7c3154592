import { locales } from "../../lib/i18n/locales";
import { quantile } from "./load";

export interface SaveMeasurement {
  /** Milliseconds that saving took. */
  save: number;
  /** Milliseconds from the end of the save until an answer with it had arrived. */
  shown: number;
  /** How many of the saves the very next request showed. */
  shownAtOnce: number;
  saves: number;
}

const saves = 30;

/** Asks again and again for a page until it has the text; answers how often it had to. */
async function waitFor(address: string, text: string): Promise<number> {
  for (let asked = 1; asked <= 200; asked++) {
    const page = await fetch(address);
    if ((await page.text()).includes(text)) return asked;
  }
  throw new Error(`${address} does not show what was saved`);
}

/** Saves a record in six languages from this process, and asks the site, which is another one, for its page. */
export async function measureSaves(base: string, slug: string): Promise<SaveMeasurement> {
  // They open the database of DATABASE_URL, which is set only now.
  const { closeDatabase, database } = await import("@/lib/db");
  const { system } = await import("@/lib/auth/actor");
  const { save } = await import("@/lib/records/write/save");
  const { readStored } = await import("@/lib/records/store/stored");
  const { id } = await database().record.findUniqueOrThrow({ where: { kind_slug: { kind: "practice", slug } } });
  const stored = (await readStored(database(), "practice", id))!;
  const times: number[] = [];
  const shown: number[] = [];
  let shownAtOnce = 0;
  for (let count = 0; count < saves; count++) {
    const texts = locales.map((locale) => [
      locale,
      { ...stored.input.translations[locale], title: `Saved ${count} times` },
    ]);
    const began = performance.now();
    const result = await save(system, "practice", id, { ...stored.input, translations: Object.fromEntries(texts) });
    const done = performance.now();
    if (!result.ok) throw new Error(`The save was refused: ${JSON.stringify(result)}`);
    if ((await waitFor(`${base}/ca/practices/${slug}`, `Saved ${count} times`)) === 1) shownAtOnce += 1;
    times.push(done - began);
    shown.push(performance.now() - done);
  }
  await closeDatabase();
  return { save: quantile(times, 0.5), shown: quantile(shown, 0.5), shownAtOnce, saves };
}
