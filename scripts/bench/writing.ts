import { turnToDatabase } from "../database/turn-to-database";
import type { Addresses } from "./addresses";
import type { BenchFigure } from "./expectations";
import { makeSaver, measureAfterSave, measureFirstAfterSave, measureManySaves, measureSaves, type Saver } from "./save";
import type { Unseen } from "./unseen";

const ms = (time: number) => `${time.toFixed(1)} ms`;

/** A page that takes less of its first rendering was kept: below this, tenths of a millisecond decide. */
const smallestPart = 0.2;

/** A save with six translations, index included, should take less. */
const wantedSave = 150;

/** Whether readers of another process notice that somebody saved. */
async function measureReaders(saver: Saver, base: string, unseen: Unseen) {
  const figures: BenchFigure[] = [];
  for (const what of ["list", "search", "suggestions"] as const) {
    const { first, others } = await measureFirstAfterSave(saver, base, unseen[what]);
    console.log(`The first ${what} after a save of another process: ${ms(first)}, others ${ms(others)}.`);
    figures.push({ name: `first ${what} after a save, of others`, value: first / others, better: "lower" });
  }
  return figures;
}

/** Saves in this process; the site is another one, which hears of them at the commit. */
export async function measureWriting(
  database: string,
  base: string,
  { slug }: Addresses,
  unseen: Unseen,
): Promise<BenchFigure[]> {
  turnToDatabase(database);
  const saver = await makeSaver();
  const after = await measureAfterSave(saver, base);
  const readers = await measureReaders(saver, base, unseen);
  const single = await measureSaves(saver, base, slug);
  const many = await measureManySaves(saver);
  await saver.close();
  console.log(
    `Saving a record with six translations: ${ms(single.save)}, p95 ${ms(single.slow)} (${single.saves} saves, wanted ${wantedSave}).`,
  );
  console.log(
    `Its page shows it ${ms(single.shown)} later, ${single.shownAtOnce} of ${single.saves} at the first request.`,
  );
  console.log(
    `After a save of another practice, a practice's page takes ${ms(after.afterSave)}; before ${ms(after.kept)}, when first seen ${ms(after.firstSeen)}.`,
  );
  console.log(`32 saves at once: ${many.refused} refused, the slowest ${ms(many.slowest)}.`);
  return [
    {
      name: "page of another record after a save, of its first rendering",
      value: Math.max(smallestPart, after.afterSave / after.firstSeen),
      better: "lower",
    },
    ...readers,
    { name: "refused of 32 saves at once", value: many.refused, better: "lower" },
    { name: "slowest of 32 saves at once, of one save", value: many.slowest / single.save, better: "lower" },
  ];
}
