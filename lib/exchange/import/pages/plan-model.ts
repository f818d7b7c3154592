import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { dynamicText, translator } from "@/lib/i18n/server";
import { absentOf } from "../kinds/index";
import { type PlanTabName, planTabs, type RowReason } from "../model";
import type { Ours } from "../plan/our-values";
import type { Batch } from "../store/batch";
import type { PlanRow } from "../store/rows";
import { targetsOf } from "../targets/index";
import { readInUse } from "../things/in-use";
import { doubtfulPath, importPath, ourPath } from "./paths";
import { planMap } from "./plan-map";
import type { ImportPage } from "./read-import";
import type { RowsPage } from "./read-rows";
import { seesAddresses } from "./rows-file";
import { readValueLabels, valuesOfRows, withNamed } from "./value-labels";
import { candidateWords, changeWords, fieldWords, oneReason, reasonWords, targetWords } from "./words";

const hasAddresses = ({ detected }: Batch) => detected?.columns.some(({ content }) => content === "email") ?? false;

/** What can be decided about ticked rows of a tab. */
const decisions: Record<PlanTabName, readonly ("same" | "new" | "leave" | "none")[]> = {
  askAgain: ["same", "leave"],
  new: ["leave", "none"],
  changed: ["leave", "none"],
  likely: ["same", "new", "none"],
  doubtful: [],
  absent: ["same", "none"],
  refused: [],
  same: [],
};

const nameOf = ({ row, recordId }: PlanRow, names: ReadonlyMap<string, Pick<Ours, "name">>, code: string) =>
  (recordId && names.get(recordId)?.name) || row.name || code;

/** What was decided about a row, or what came of it. */
function decisionWords({ kind }: Batch, locale: Locale, { decision, outcome, state }: PlanRow): string {
  const isAbsent = outcome === "absent";
  const goes = absentOf(kind) ? "removed" : "closed";
  if (state !== "waiting")
    return dynamicText(locale, `exchange:rowState.${isAbsent && state === "taken" ? goes : state}`, "");
  return decision
    ? dynamicText(locale, `exchange:decided.${isAbsent && decision === "same" ? goes : decision}`, "")
    : "";
}

/** What a row is about beside its name, where the kind needs it. */
const aboutWords = ({ kind }: Batch, locale: Locale, { row }: PlanRow, labels: ReadonlyMap<string, string>) =>
  targetsOf(kind).flatMap(({ name, isAbout }) => {
    const value = isAbout && row.values[name];
    return value ? [`${targetWords(locale, name)}: ${fieldWords(locale, name, value, labels)}`] : [];
  });

/** What a button of a tab does to the ticked rows. */
function decideKey({ kind }: Batch, tab: PlanTabName, decision: "same" | "new" | "leave" | "none") {
  if (decision !== "same") return decision;
  return tab === "absent" ? (absentOf(kind) ? "removed" : "closed") : tab === "askAgain" ? "again" : decision;
}

const isOpen = ({ state }: PlanRow) => state === "waiting" || state === "askAgain" || state === "failed";

type Shown = { names: RowsPage["names"]; inUse: ReadonlyMap<string, RowReason> };

function lineOf(batch: Batch, locale: Locale, row: PlanRow, shown: Shown, labels: ReadonlyMap<string, string>) {
  const { names, inUse } = shown;
  const stays = inUse.get(row.recordId ?? "");
  const code = row.row.code ?? "";
  const ours = row.recordId ? names.get(row.recordId) : undefined;
  const candidates = row.candidates.map(
    (candidate) => `${names.get(candidate.recordId)?.name ?? "–"} (${candidateWords(locale, candidate)})`,
  );
  return {
    number: row.number,
    name: nameOf(row, names, code),
    href: ours ? ourPath(batch, locale, ours.id) : null,
    lang: ours?.language,
    code,
    words: [
      ...aboutWords(batch, locale, row, labels),
      ...reasonWords(locale, row),
      ...candidates,
      ...changeWords(locale, row.changes, labels),
      ...(stays ? [oneReason(locale, stays)] : []),
    ],
    decision: decisionWords(batch, locale, row),
    isOpen: !stays && isOpen(row),
  };
}

/** A tab of the plan. */
export async function planModel(
  { actor, batch, counts, toTake, openDoubts, askedAgain }: ImportPage,
  locale: Locale,
  found: RowsPage,
  shown: { tab: PlanTabName; page: number },
) {
  const t = translator(locale);
  const own = await readValueLabels(batch.cityId, locale);
  const labels = await withNamed(own, batch.kind, valuesOfRows(found.rows), locale);
  const isRemoving = shown.tab === "absent" && absentOf(batch.kind) !== null;
  const lines = { names: found.names, inUse: await readInUse(batch, found.rows) };
  const doubts = counts.likely + counts.doubtful;
  const hrefOf = (tab: string, page = 1) =>
    importPath(locale, batch.id, "plan", { tab, ...(page > 1 ? { page: String(page) } : {}) });
  return {
    tabs: planTabs.flatMap((tab) => {
      const count = tab === "askAgain" ? askedAgain : counts[tab];
      const link = { label: t(`exchange:outcome.${tab}`), href: hrefOf(tab), current: tab === shown.tab };
      return tab === "askAgain" && count === 0 ? [] : { outcome: tab, count, ...link };
    }),
    outcome: shown.tab,
    lead: t(`exchange:outcomeLead.${isRemoving ? "absentRemove" : shown.tab}`),
    map: planMap(batch, found.rows),
    lines: found.rows.map((row) => lineOf(batch, locale, row, lines, labels)),
    page: shown.page,
    pages: found.pages,
    pageHref: (page: number) => hrefOf(shown.tab, page),
    decisions: decisions[shown.tab].map((value) => ({
      value,
      label: t(`exchange:decide.${decideKey(batch, shown.tab, value)}`),
    })),
    toTake: batch.erasedAt ? 0 : toTake,
    leavesOutAddresses: hasAddresses(batch) && !seesAddresses(actor, batch),
    changesNothing: toTake === 0 && batch.state === "planned",
    doubtful:
      doubts > 0
        ? {
            href: doubtfulPath(locale, batch.id, undefined),
            label: t("exchange:plan.doubtful", {
              ...{ open: formatNumber(openDoubts, locale), total: formatNumber(doubts, locale) },
            }),
          }
        : null,
  };
}
