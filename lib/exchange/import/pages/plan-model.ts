import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { dynamicText, translator } from "@/lib/i18n/server";
import { closingOf } from "../kinds/index";
import { type PlanTabName, planTabs } from "../model";
import type { Ours } from "../plan/our-values";
import type { Batch } from "../store/batch";
import type { PlanRow } from "../store/rows";
import { targetsOf } from "../targets/index";
import { doubtfulPath, importPath, ourPath } from "./paths";
import { planMap } from "./plan-map";
import type { ImportPage } from "./read-import";
import type { RowsPage } from "./read-rows";
import { seesAddresses } from "./rows-file";
import { readValueLabels, valuesOfRows, withNamed } from "./value-labels";
import { candidateWords, changeWords, fieldWords, reasonWords, targetWords } from "./words";

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
function decisionWords(locale: Locale, { decision, outcome, state }: PlanRow): string {
  if (state !== "waiting") return dynamicText(locale, `exchange:rowState.${state}`, "");
  const isClosed = outcome === "absent" && decision === "same";
  return decision ? dynamicText(locale, `exchange:decided.${isClosed ? "closed" : decision}`, "") : "";
}

/** What a row is about beside its name, where the kind needs it. */
const aboutWords = ({ kind }: Batch, locale: Locale, { row }: PlanRow, labels: ReadonlyMap<string, string>) =>
  targetsOf(kind).flatMap(({ name, isAbout }) => {
    const value = isAbout && row.values[name];
    return value ? [`${targetWords(locale, name)}: ${fieldWords(locale, name, value, labels)}`] : [];
  });

/** What a button of a tab does to the ticked rows. */
function decideKey(tab: PlanTabName, decision: "same" | "new" | "leave" | "none") {
  if (decision !== "same") return decision;
  return tab === "absent" ? "closed" : tab === "askAgain" ? "again" : decision;
}

function lineOf(batch: Batch, locale: Locale, row: PlanRow, { names }: RowsPage, labels: ReadonlyMap<string, string>) {
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
    ],
    decision: decisionWords(locale, row),
    isOpen: row.state === "waiting" || row.state === "askAgain" || row.state === "failed",
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
  const isStaying = shown.tab === "absent" && closingOf(batch.kind) === null;
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
    lead: t(`exchange:outcomeLead.${isStaying ? "absentStays" : shown.tab}`),
    map: planMap(batch, found.rows),
    lines: found.rows.map((row) => lineOf(batch, locale, row, found, labels)),
    page: shown.page,
    pages: found.pages,
    pageHref: (page: number) => hrefOf(shown.tab, page),
    decisions: (isStaying ? [] : decisions[shown.tab]).map((value) => ({
      value,
      label: t(`exchange:decide.${decideKey(shown.tab, value)}`),
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
