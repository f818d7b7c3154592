import type { Actor } from "@/lib/auth/actor";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { TranslationState } from "@/lib/i18n/translation-state";
import type { KindName } from "@/lib/kinds/index";
import { labelsOf } from "@/lib/records/admin/labels";
import type { RecordCoverage } from "./coverage";
import { workOrderOf } from "./coverage-order";
import { wishesByRecord } from "./wishes";

const pageSize = 50;

/** `languages`: those in which the record has the requested state. */
export type StandingLine = {
  id: string;
  kind: KindName;
  title: string | { text: string; lang: Locale };
  languages: Locale[];
  /** The readers who asked for what is missing. */
  wishes: number;
};
export type StandingPage = { lines: StandingLine[]; page: number; pages: number };

type Standings = { standings: readonly RecordCoverage[]; state: TranslationState; language: Locale | undefined };

/** What is missing comes in the order of readers' wishes. */
export async function readWishesFor({
  state,
  language,
}: Pick<Standings, "state" | "language">): Promise<Map<string, number>> {
  return state === "missing" || state === "inProgress" ? wishesByRecord(language) : new Map();
}

/** One page of records in a translation state; a page number beyond the end shows the last page. */
export async function readStandingPage(
  actor: Actor,
  asked: Standings,
  requestedPage: number,
  locale: Locale,
): Promise<StandingPage> {
  const { standings, state } = asked;
  const wishes = await readWishesFor(asked);
  const sorted = standings
    .map((standing) => ({ standing, order: workOrderOf(standing, wishes) }))
    .sort((one, other) => (one.order < other.order ? -1 : 1))
    .map(({ standing }) => standing);
  const pages = Math.max(1, Math.ceil(standings.length / pageSize));
  const page = Math.min(requestedPage, pages);
  const shown = sorted.slice((page - 1) * pageSize, page * pageSize);
  const labels = await labelsOf(
    actor,
    shown.map(({ id }) => id),
    locale,
  );
  const lines = shown.map(({ id, kind, states }): StandingLine => {
    const { label = id, lang } = labels.get(id) ?? {};
    const title = lang && lang !== locale ? { text: label, lang } : label;
    const languages = locales.filter((code) => states[code] === state);
    return { id, kind, title, languages, wishes: wishes.get(id) ?? 0 };
  });
  return { lines, page, pages };
}
