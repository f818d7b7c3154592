import type { Actor } from "@/lib/auth/actor";
import { type Locale, locales } from "@/lib/i18n/locales";
import { adminPath } from "@/lib/kinds/address";
import {
  type Coverage,
  narrowCoverage,
  type RecordCoverage,
  readCoverage,
  readStandings,
  standingsAfter,
} from "@/lib/records/translation/coverage";
import { readWishedFirst } from "@/lib/records/translation/coverage-list";
import { readWorkOrder, workOrderOf } from "@/lib/records/translation/coverage-order";
import { parseCoverageQuery } from "@/lib/records/translation/coverage-query";
import type { TranslationStates } from "@/lib/records/translation/states-code";
import { readWaitingTranslations } from "@/lib/records/translation/waiting-translations";
import { type RoundItem, type RoundStep, stepAmong } from "./place";

/** Which pages of a record belong to the round, and the language of the editor. */
type Asked = { languagesOf: (states: TranslationStates) => Locale[]; locale: Locale };

function itemsOf(standing: RecordCoverage & { wishes?: number }, { languagesOf, locale }: Asked): RoundItem[] {
  return languagesOf(standing.states).map((code) => ({
    href: `${adminPath(locale, standing.kind, standing.id)}/languages/${code}`,
    place: `${workOrderOf(standing, standing.wishes)}|${locales.indexOf(code)}`,
  }));
}

/** How many pages the records have together. */
const countItems = ({ groups }: Coverage, { languagesOf }: Asked) =>
  groups.reduce((sum, { states, count }) => sum + count * languagesOf(states).length, 0);

/** The first item after a place among the records that nobody asked for, and how many there are. */
async function stepInOthers(others: Coverage, after: string, asked: Asked) {
  const place = readWorkOrder(after);
  if (!place) {
    const [first] = await readStandings(others.where, 1);
    return { next: first && itemsOf(first, asked)[0], left: countItems(others, asked) };
  }
  const { kind, slug } = place;
  const later = await narrowCoverage(others, standingsAfter(place));
  const [here] = await readStandings({ AND: [others.where, { kind, slug }] }, 1);
  const [first] = await readStandings(later.where, 1);
  const own = here ? itemsOf(here, asked).filter((item) => item.place > after) : [];
  const next = own[0] ?? (first && itemsOf(first, asked)[0]);
  return { next, left: own.length + countItems(later, asked) };
}

/** Translations in a state. A record comes once for each language that has it. */
export async function stepInTranslations(
  actor: Actor,
  filters: Record<string, string>,
  after: string,
  locale: Locale,
): Promise<RoundStep> {
  const { city, kind, language, state } = parseCoverageQuery(filters);
  if (!state) return { next: null, left: 0, total: 0 };
  const isAsked = (states: TranslationStates, code: Locale) =>
    states[code] === state && (!language || code === language);
  const asked: Asked = { languagesOf: (states) => locales.filter((code) => isAsked(states, code)), locale };
  const coverage = await readCoverage(actor, { city, kind });
  const { wished, others } = await readWishedFirst({ coverage, state, language });
  const wanted = stepAmong(
    wished.flatMap((standing) => itemsOf(standing, asked)),
    after,
  );
  const rest = await narrowCoverage({ ...coverage, where: others }, {});
  const { next, left } = await stepInOthers(rest, after, asked);
  return {
    next: wanted.next ?? next ?? null,
    left: wanted.left + left,
    total: wanted.total + countItems(rest, asked),
  };
}

/** Translations that wait for a decision, oldest first. */
export async function stepInWaiting(actor: Actor, after: string, locale: Locale): Promise<RoundStep> {
  const waiting = await readWaitingTranslations(actor, locale);
  const items = waiting.map(({ id, kind, recordId, language, at }) => ({
    href: `${adminPath(locale, kind, recordId)}/languages/${language}?revision=${id}`,
    place: `${at.toISOString()}|${id}`,
  }));
  return stepAmong(items, after);
}
