import type { Actor } from "@/lib/auth/actor";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { TranslationState } from "@/lib/i18n/translation-state";
import type { KindName } from "@/lib/kinds/index";
import { labelsOf } from "@/lib/records/admin/labels";
import { type Coverage, countStandings, inState, type RecordCoverage, readStandings, whereIn } from "./coverage";
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

export type AskedState = { coverage: Coverage; state: TranslationState; language: Locale | undefined };
export type Wished = RecordCoverage & { wishes: number };

/** The records in a state: those that readers ask for, the most wanted first, and the condition for all others. */
export async function readWishedFirst({ coverage, state, language }: AskedState) {
  const all = whereIn(coverage, inState(state, language));
  const isToDo = state === "missing" || state === "inProgress";
  const counts = isToDo ? await wishesByRecord(language) : new Map<string, number>();
  if (counts.size === 0) return { wished: [], others: all };
  const rows = await readStandings({ AND: [all, { id: { in: [...counts.keys()] } }] });
  const wished = rows
    .map((row): Wished => ({ ...row, wishes: counts.get(row.id) ?? 0 }))
    .toSorted((one, other) => other.wishes - one.wishes);
  return { wished, others: { AND: [all, { id: { notIn: rows.map(({ id }) => id) } }] } };
}

/** One page of records in a translation state; a page number beyond the end shows the last page. */
export async function readStandingPage(
  actor: Actor,
  asked: AskedState,
  requestedPage: number,
  locale: Locale,
): Promise<StandingPage> {
  const { coverage, state, language } = asked;
  const { wished, others } = await readWishedFirst(asked);
  const pages = Math.max(1, Math.ceil(countStandings(coverage, inState(state, language)) / pageSize));
  const page = Math.min(requestedPage, pages);
  const skip = (page - 1) * pageSize;
  const first = wished.slice(skip, skip + pageSize);
  const take = pageSize - first.length;
  const rest = take === 0 ? [] : await readStandings(others, take, Math.max(0, skip - wished.length));
  const shown: Wished[] = [...first, ...rest.map((row) => ({ ...row, wishes: 0 }))];
  const labels = await labelsOf(
    actor,
    shown.map(({ id }) => id),
    locale,
  );
  const lines = shown.map(({ id, kind, states, wishes }): StandingLine => {
    const { label = id, lang } = labels.get(id) ?? {};
    const title = lang && lang !== locale ? { text: label, lang } : label;
    return { id, kind, title, languages: locales.filter((code) => states[code] === state), wishes };
  });
  return { lines, page, pages };
}
