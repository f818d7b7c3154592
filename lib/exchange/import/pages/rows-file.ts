import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import { tableFile } from "@/lib/exchange/table-export/write-table";
import type { Locale } from "@/lib/i18n/locales";
import { hasAddress } from "@/lib/text/hide-mailboxes";
import type { PlanTabName } from "../model";
import { reasonColumn } from "../profile/returned-file";
import { columnText } from "../profile/signature";
import type { Batch } from "../store/batch";
import { toPlanRow } from "../store/rows";
import { rowsOfTab } from "./read-rows";
import { readValueLabels, valuesOfRows, withNamed } from "./value-labels";
import { changeWords, reasonWords } from "./words";

const rowsAtOnce = 1_000;

/** Whoever brought the file gets it back as it was; for everybody else email addresses are left out. */
export const seesAddresses = (actor: Actor, { broughtById }: Batch): boolean =>
  actor.userId !== null && actor.userId === broughtById;

async function* readLines(actor: Actor, batch: Batch, tab: PlanTabName, locale: Locale): AsyncGenerator<string[]> {
  const own = await readValueLabels(batch.cityId, locale);
  const shown = (cell: string) => (seesAddresses(actor, batch) || !hasAddress(cell) ? cell : "");
  for (let after = 0; ; ) {
    const found = await database().importRow.findMany({
      where: { ...rowsOfTab(batch, tab), number: { gt: after } },
      orderBy: { number: "asc" },
      take: rowsAtOnce,
    });
    const rows = found.map(toPlanRow);
    const labels = await withNamed(own, batch.kind, valuesOfRows(rows), locale);
    for (const row of rows) {
      const why = [...reasonWords(locale, row), ...changeWords(locale, row.changes, labels)].join(" · ");
      yield [why, ...row.cells.map(shown)];
    }
    if (found.length < rowsAtOnce) return;
    after = found.at(-1)!.number;
  }
}

/** The rows as they were in the file, with a column before them that says what would happen to each and why. */
export function rowsFile(actor: Actor, batch: Batch, tab: PlanTabName, locale: Locale) {
  const names = (batch.detected?.table.columns ?? []).map(columnText);
  const columns = [reasonColumn(locale), ...names];
  const table = { title: "Xarxa", columns, rows: readLines(actor, batch, tab, locale) };
  return tableFile(table, "xlsx", { name: `import-${tab}`, comma: locale !== "en" });
}
