import type { Actor } from "@/lib/auth/actor";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { TranslationState } from "@/lib/i18n/translation-state";
import type { KindName } from "@/lib/kinds/index";
import { labelsOf } from "@/lib/records/admin/labels";
import type { RecordCoverage } from "./coverage";

const pageSize = 50;

/** `languages`: those in which the record has the requested state. */
export type StandingLine = {
  id: string;
  kind: KindName;
  title: string | { text: string; lang: Locale };
  languages: Locale[];
};
export type StandingPage = { lines: StandingLine[]; page: number; pages: number };

/** One page of records in a translation state; a page number beyond the end shows the last page. */
export async function readStandingPage(
  actor: Actor,
  standings: readonly RecordCoverage[],
  state: TranslationState,
  requestedPage: number,
  locale: Locale,
): Promise<StandingPage> {
  const pages = Math.max(1, Math.ceil(standings.length / pageSize));
  const page = Math.min(requestedPage, pages);
  const shown = standings.slice((page - 1) * pageSize, page * pageSize);
  const labels = await labelsOf(
    actor,
    shown.map(({ id }) => id),
    locale,
  );
  const lines = shown.map(({ id, kind, states }): StandingLine => {
    const { label = id, lang } = labels.get(id) ?? {};
    const title = lang && lang !== locale ? { text: label, lang } : label;
    return { id, kind, title, languages: locales.filter((code) => states[code] === state) };
  });
  return { lines, page, pages };
}
