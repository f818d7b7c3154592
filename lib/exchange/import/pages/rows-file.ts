import { writeXlsx } from "hucre/xlsx";
import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { RowOutcome } from "../model";
import { columnText } from "../profile/signature";
import type { Batch } from "../store/batch";
import { toPlanRow } from "../store/rows";
import { readValueLabels } from "./value-labels";
import { changeWords, reasonWords } from "./words";

const mostRows = 50_000;
const rowsAtOnce = 1_000;

/** The rows as they were in the file, with a column before them that says what would happen to each and why. */
export async function writeRowsFile(
  batch: Batch,
  outcome: RowOutcome,
  locale: Locale,
): Promise<Uint8Array<ArrayBuffer>> {
  const t = translator(locale);
  const labels = await readValueLabels(batch.cityId, locale);
  const names = (batch.detected?.table.columns ?? []).map(columnText);
  const rows: string[][] = [[t("exchange:file.reason"), ...names]];
  for (let after = 0; rows.length <= mostRows; ) {
    const found = await database().importRow.findMany({
      where: { importId: batch.id, outcome, number: { gt: after } },
      orderBy: { number: "asc" },
      take: rowsAtOnce,
    });
    for (const row of found.map(toPlanRow)) {
      const why = [...reasonWords(locale, row), ...changeWords(locale, row.changes, labels)].join(" · ");
      rows.push([why, ...row.cells]);
    }
    if (found.length < rowsAtOnce) break;
    after = found.at(-1)!.number;
  }
  const bytes = await writeXlsx({ sheets: [{ name: "Xarxa", rows }], stringMode: "inline" });
  return new Uint8Array(bytes);
}
