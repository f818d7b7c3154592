import { database } from "@/lib/db";
import { formatDay, formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { keptUntil } from "../erase";
import { toPlanRow } from "../store/rows";
import { addressModel } from "./address-model";
import { importPath, ourPath } from "./paths";
import type { ImportPage } from "./read-import";
import { rowsPerPage } from "./read-rows";
import { reasonWords } from "./words";

/** What came of an import. */
export async function resultModel({ actor, batch, toTake, askedAgain }: ImportPage, locale: Locale, now: Date) {
  const t = translator(locale);
  const [groups, troubled, written] = await Promise.all([
    database().importRow.groupBy({ by: ["state"], where: { importId: batch.id }, _count: true }),
    database().importRow.findMany({
      where: { importId: batch.id, state: { in: ["failed", "kept", "askAgain"] } },
      orderBy: { number: "asc" },
      take: rowsPerPage * 4,
    }),
    database().importRow.count({
      where: { importId: batch.id, state: { in: ["taken", "kept"] }, versionAfter: { not: null } },
    }),
  ]);
  const mayFollow = batch.answers.source !== null && batch.state === "taken";
  const newer = mayFollow && {
    href: importPath(locale, batch.id, "result"),
    address: await addressModel(actor, batch, locale, now),
  };
  const until = batch.takenAt ? keptUntil(batch.takenAt).toISOString().slice(0, 10) : "";
  return {
    lines: groups.map(({ state, _count }) =>
      t(`exchange:result.${state}`, { count: _count, rows: formatNumber(_count, locale) }),
    ),
    problems: troubled.map(toPlanRow).map((row) => ({
      number: row.number,
      name: row.row.name ?? row.row.code ?? String(row.number),
      href: row.recordId ? ourPath(batch, locale, row.recordId) : null,
      words: reasonWords(locale, { ...row, reasons: [] }).join(" "),
    })),
    undo:
      written > 0 && !batch.erasedAt && (batch.state === "taken" || batch.state === "undone")
        ? {
            href: importPath(locale, batch.id, "undo"),
            until: t("exchange:result.undoUntil", { day: formatDay(until, locale) }),
          }
        : null,
    askedAgain: askedAgain > 0 ? importPath(locale, batch.id, "plan", { tab: "askAgain" }) : null,
    toTake:
      toTake > 0 && batch.state !== "taking" && !batch.erasedAt
        ? t("exchange:plan.take", { count: toTake, rows: formatNumber(toTake, locale) })
        : null,
    // Schools and groups that are here can be tied together.
    membersOf: !batch.erasedAt && (batch.kind === "school" || batch.kind === "cluster") ? batch.cityId : null,
    againIn: mayFollow ? batch.cityId : null,
    newer: newer || null,
    file: t("exchange:result.file", { name: batch.fileName, hash: batch.fileHash }),
  };
}
