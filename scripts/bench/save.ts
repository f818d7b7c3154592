import type { Actor } from "@/lib/auth/actor";
import { locales } from "../../lib/i18n/locales";
import { quantile } from "./load";

// Saves are made in this process and observed at the site, another process, which is notified at the commit.

type Saved = { ok: boolean; milliseconds: number };

/** Imported late, because these modules open the database of DATABASE_URL. */
async function loadWriting() {
  const [{ closeDatabase, database }, { system }, { save }, { readStored }] = await Promise.all([
    import("@/lib/db"),
    import("@/lib/auth/actor"),
    import("@/lib/records/write/save"),
    import("@/lib/records/store/stored"),
  ]);
  return { closeDatabase, database, system: system as Actor, save, readStored };
}

export type Saver = Awaited<ReturnType<typeof makeSaver>>;

export async function makeSaver() {
  const { closeDatabase, database, system, save, readStored } = await loadWriting();

  /** Changes the title and a long text of a practice in six languages. */
  async function rename(slug: string, title: string): Promise<Saved> {
    const where = { kind_slug: { kind: "practice" as const, slug } };
    const { id } = await database().record.findUniqueOrThrow({ where });
    const { input } = (await readStored(database(), "practice", id))!;
    const texts = locales.map((locale) => {
      const { challenge = "", ...others } = input.translations[locale] ?? {};
      return [locale, { ...others, title, challenge: `${challenge} ${title}.` }];
    });
    const began = performance.now();
    try {
      const result = await save(system, "practice", id, { ...input, translations: Object.fromEntries(texts) });
      return { ok: result.ok, milliseconds: performance.now() - began };
    } catch {
      return { ok: false, milliseconds: performance.now() - began };
    }
  }

  return { rename, close: closeDatabase };
}

async function timeOf(address: string): Promise<number> {
  const began = performance.now();
  await (await fetch(address)).text();
  return performance.now() - began;
}

const times = async (addresses: string[]) => {
  const all: number[] = [];
  for (const address of addresses) all.push(await timeOf(address));
  return quantile(all, 0.5);
};

/** Requests a page until it contains the text; returns the number of requests. */
async function waitFor(address: string, text: string): Promise<number> {
  for (let asked = 1; asked <= 200; asked++) if ((await (await fetch(address)).text()).includes(text)) return asked;
  throw new Error(`${address} does not show what was saved`);
}

const saves = 20;

/** Milliseconds of a save and until its page shows it, and how many saves the first request already showed. */
export async function measureSaves({ rename }: Saver, base: string, slug: string) {
  const [saved, shown]: [number[], number[]] = [[], []];
  let shownAtOnce = 0;
  for (let count = 0; count < saves; count++) {
    const { ok, milliseconds } = await rename(slug, `Saved ${count} times`);
    if (!ok) throw new Error("The save was refused");
    const began = performance.now();
    if ((await waitFor(`${base}/ca/practices/${slug}`, `Saved ${count} times`)) === 1) shownAtOnce += 1;
    saved.push(milliseconds);
    shown.push(performance.now() - began);
  }
  return { save: quantile(saved, 0.5), slow: quantile(saved, 0.95), shown: quantile(shown, 0.5), shownAtOnce, saves };
}

/** The time of other practices' pages after a save, with the times before it to compare. */
export async function measureAfterSave({ rename }: Saver, base: string) {
  const pages = Array.from({ length: 40 }, (_, number) => `${base}/sv/practices/synthetic-practice-${number + 10}`);
  const firstSeen = await times(pages);
  const kept = await times(pages);
  await rename("synthetic-practice-1", `Saved ${Math.random()}`);
  return { firstSeen, kept, afterSave: await times(pages) };
}

const rounds = 20;

/** The time of the first answer after a save of one practice, and of others that were not asked for before. */
export async function measureFirstAfterSave({ rename }: Saver, base: string, nextPath: () => string) {
  const [first, others]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    await rename("synthetic-practice-2", `Saved ${round} times before others`);
    first.push(await timeOf(base + nextPath()));
    others.push(await timeOf(base + nextPath()), await timeOf(base + nextPath()));
  }
  return { first: quantile(first, 0.5), others: quantile(others, 0.5) };
}

export async function measureManySaves({ rename }: Saver, count = 32) {
  const began = performance.now();
  const saved = await Promise.all(
    Array.from({ length: count }, (_, number) => rename(`synthetic-practice-${number + 100}`, `At once ${began}`)),
  );
  const milliseconds = saved.map((one) => one.milliseconds);
  return {
    refused: saved.filter(({ ok }) => !ok).length,
    slowest: Math.max(...milliseconds),
    all: performance.now() - began,
  };
}
