import type { Actor } from "@/lib/auth/actor";
import { type Locale, locales } from "@/lib/i18n/locales";
import { adminPath } from "@/lib/kinds/address";
import { readCoverage } from "@/lib/records/translation/coverage";
import { readWishesFor } from "@/lib/records/translation/coverage-list";
import { workOrderOf } from "@/lib/records/translation/coverage-order";
import {
  type CoverageQuery,
  parseCoverageQuery,
  standingsInState,
  standingsOfCity,
} from "@/lib/records/translation/coverage-query";
import { readWaitingTranslations } from "@/lib/records/translation/waiting-translations";
import { type RoundStep, stepAmong } from "./place";

async function readStandings(actor: Actor, query: CoverageQuery) {
  const all = await readCoverage(actor, query.kind ? { kind: query.kind } : {});
  return standingsInState(standingsOfCity(all, query.city), query);
}

/** Translations in a state. A record comes once for each language that has it. */
export async function stepInTranslations(
  actor: Actor,
  filters: Record<string, string>,
  after: string,
  locale: Locale,
): Promise<RoundStep> {
  const query = parseCoverageQuery(filters);
  const { language, state } = query;
  if (!state) return { next: null, left: 0, total: 0 };
  const [standings, wishes] = await Promise.all([readStandings(actor, query), readWishesFor({ state, language })]);
  const items = standings.flatMap((standing) =>
    locales
      .filter((code) => standing.states[code] === state && (!language || code === language))
      .map((code) => ({
        href: `${adminPath(locale, standing.kind, standing.id)}/languages/${code}`,
        place: `${workOrderOf(standing, wishes)}|${locales.indexOf(code)}`,
      })),
  );
  return stepAmong(items, after);
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
