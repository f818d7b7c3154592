import { database, type ImportDecision, type ImportRowState } from "@/lib/db";
import { formatDay, formatList, formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { dynamicText, translator } from "@/lib/i18n/server";
import { keptUntil } from "../erase";
import type { RowOutcome } from "../model";
import { toPlanRow } from "../store/rows";
import { addressModel } from "./address-model";
import { importPath, ourPath } from "./paths";
import type { ImportPage } from "./read-import";
import { rowsPerPage } from "./read-rows";
import { reasonWords } from "./words";

/** What was done comes first. */
const lineOrder = [
  "taken",
  "undone",
  "kept",
  "askAgain",
  "failed",
  "waiting",
] as const satisfies readonly ImportRowState[];

type Group = { state: ImportRowState; outcome: RowOutcome; decision: ImportDecision | null; _count: number };

const sumOf = (groups: readonly Group[]) => groups.reduce((sum, { _count }) => sum + _count, 0);

/** Why rows were not taken: what was decided about them, or what they are. */
const whyNot = ({ outcome, decision }: Group) =>
  decision && decision !== "same" && decision !== "new" ? `decided.${decision}` : `outcome.${outcome}`;

/** "Taken over: 12", "Not taken over: 870 (Unchanged: 868, Left out: 2)". */
function resultLines(groups: readonly Group[], locale: Locale): string[] {
  const t = translator(locale);
  const partsOf = (waiting: readonly Group[]) =>
    [...Map.groupBy(waiting, whyNot)].map(
      ([key, some]) => `${dynamicText(locale, `exchange:${key}`, "")}: ${formatNumber(sumOf(some), locale)}`,
    );
  const byState = Map.groupBy(groups, ({ state }) => state);
  return lineOrder.flatMap((state) => {
    const some = byState.get(state) ?? [];
    if (some.length === 0) return [];
    const line = t(`exchange:result.${state}`, { rows: formatNumber(sumOf(some), locale) });
    return state === "waiting" ? `${line} (${formatList(partsOf(some), locale)})` : line;
  });
}

/** What came of an import. */
export async function resultModel({ actor, batch, toTake, askedAgain }: ImportPage, locale: Locale, now: Date) {
  const t = translator(locale);
  const [groups, troubled, written] = await Promise.all([
    database().importRow.groupBy({
      by: ["state", "outcome", "decision"],
      where: { importId: batch.id },
      orderBy: { state: "asc" },
      _count: true,
    }),
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
    lines: resultLines(groups, locale),
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
