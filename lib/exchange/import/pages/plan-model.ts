import { database } from "@/lib/db";
import { formatDay, formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { dynamicText, translator } from "@/lib/i18n/server";
import { adminPath } from "@/lib/kinds/address";
import { keptUntil } from "../erase";
import { type RowOutcome, rowOutcomes } from "../model";
import type { Batch } from "../store/batch";
import { type PlanRow, toPlanRow } from "../store/rows";
import { importPath } from "./paths";
import type { ImportPage } from "./read-import";
import { type Named, type RowsPage, rowsPerPage } from "./read-rows";
import { readValueLabels, valuesOfRows, withNamed } from "./value-labels";
import { candidateWords, changeWords, reasonWords } from "./words";

/** What can be decided about ticked rows of a tab. */
const decisions: Record<RowOutcome, readonly ("same" | "new" | "leave" | "none")[]> = {
  new: ["leave", "none"],
  changed: ["leave", "none"],
  likely: ["same", "new", "none"],
  doubtful: [],
  absent: ["same", "none"],
  refused: [],
  same: [],
};

const nameOf = ({ row, recordId }: PlanRow, names: Map<string, Named>, code: string) =>
  (recordId && names.get(recordId)?.name) || row.name || code;

function lineOf(batch: Batch, locale: Locale, row: PlanRow, { names }: RowsPage, labels: ReadonlyMap<string, string>) {
  const code = row.row.code ?? "";
  const ours = row.recordId ? names.get(row.recordId) : undefined;
  const candidates = row.candidates.map(
    (candidate) => `${names.get(candidate.recordId)?.name ?? "–"} (${candidateWords(locale, candidate)})`,
  );
  return {
    number: row.number,
    name: nameOf(row, names, code),
    href: ours ? adminPath(locale, batch.record, ours.id) : null,
    lang: ours?.language,
    code,
    words: [...reasonWords(locale, row), ...candidates, ...changeWords(locale, row.changes, labels)],
    decision: row.decision
      ? dynamicText(
          locale,
          `exchange:decided.${row.outcome === "absent" && row.decision === "same" ? "closed" : row.decision}`,
          "",
        )
      : row.state === "waiting"
        ? ""
        : dynamicText(locale, `exchange:rowState.${row.state}`, ""),
    isOpen: row.state === "waiting" || row.state === "askAgain" || row.state === "failed",
  };
}

/** A tab of the plan. */
export async function planModel(
  { batch, counts, toTake }: ImportPage,
  locale: Locale,
  found: RowsPage,
  shown: { outcome: RowOutcome; page: number },
) {
  const t = translator(locale);
  const own = await readValueLabels(batch.cityId, locale);
  const labels = await withNamed(own, batch.kind, valuesOfRows(found.rows), locale);
  const hrefOf = (tab: string, page = 1) =>
    importPath(locale, batch.id, "plan", { tab, ...(page > 1 ? { page: String(page) } : {}) });
  return {
    tabs: rowOutcomes.map((outcome) => ({
      ...{ outcome, label: t(`exchange:outcome.${outcome}`), count: counts[outcome] },
      ...{ href: hrefOf(outcome), current: outcome === shown.outcome },
    })),
    outcome: shown.outcome,
    lead: t(`exchange:outcomeLead.${shown.outcome}`),
    lines: found.rows.map((row) => lineOf(batch, locale, row, found, labels)),
    page: shown.page,
    pages: found.pages,
    pageHref: (page: number) => hrefOf(shown.outcome, page),
    decisions: decisions[shown.outcome].map((value) => ({
      value,
      label: t(`exchange:decide.${shown.outcome === "absent" && value === "same" ? "closed" : value}`),
    })),
    toTake: batch.erasedAt ? 0 : toTake,
    doubtfulHref: counts.likely + counts.doubtful > 0 ? importPath(locale, batch.id, "doubtful") : null,
  };
}

/** What came of an import. */
export async function resultModel({ batch, toTake }: ImportPage, locale: Locale) {
  const t = translator(locale);
  const [groups, troubled, written] = await Promise.all([
    database().importRow.groupBy({ by: ["state"], where: { importId: batch.id }, _count: true }),
    database().importRow.findMany({
      where: { importId: batch.id, state: { in: ["failed", "kept", "askAgain"] } },
      orderBy: { number: "asc" },
      take: rowsPerPage * 4,
    }),
    database().importRow.count({ where: { importId: batch.id, state: "taken", versionAfter: { not: null } } }),
  ]);
  const until = batch.takenAt ? keptUntil(batch.takenAt).toISOString().slice(0, 10) : "";
  return {
    lines: groups.map(({ state, _count }) =>
      t(`exchange:result.${state}`, { count: _count, rows: formatNumber(_count, locale) }),
    ),
    problems: troubled.map(toPlanRow).map((row) => ({
      number: row.number,
      name: row.row.name ?? row.row.code ?? String(row.number),
      href: row.recordId ? adminPath(locale, batch.record, row.recordId) : null,
      words: reasonWords(locale, { ...row, reasons: [] }).join(" "),
    })),
    undo:
      written > 0 && !batch.erasedAt && batch.state === "taken"
        ? {
            label: t("exchange:result.undo", { count: written, rows: formatNumber(written, locale) }),
            until: t("exchange:result.undoUntil", { day: formatDay(until, locale) }),
          }
        : null,
    toTake:
      toTake > 0 && batch.state !== "taking" && !batch.erasedAt
        ? t("exchange:plan.take", { count: toTake, rows: formatNumber(toTake, locale) })
        : null,
    // Schools and groups that are here can be tied together.
    membersOf: !batch.erasedAt && (batch.kind === "school" || batch.kind === "cluster") ? batch.cityId : null,
    file: t("exchange:result.file", { name: batch.fileName, hash: batch.fileHash }),
  };
}
