import { database } from "@/lib/db";
import { inLanguage, type TextInLanguage } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import type { TermView } from "@/lib/kinds/card";
import { cacheRead, mayCache } from "@/lib/records/store/read-cache";
import { termsTag } from "@/lib/records/store/tags";

/** A term as stored, with its labels in every language. */
export type TermRow = {
  id: string;
  vocabulary: string;
  notation: string;
  position: number;
  broaderId: string | null;
  exactMatch: string | null;
  /** Not offered for new use. */
  hidden: boolean;
  labels: { language: string; preferred: string; alternative: string[]; scopeNote: string | null }[];
};

function pick(
  row: TermRow,
  read: (label: TermRow["labels"][number]) => string | null,
  locale: Locale,
): TextInLanguage | null {
  const found = inLanguage<string>(
    Object.fromEntries(row.labels.map((label) => [label.language, read(label)])),
    locale,
    "en",
  );
  return found && { text: found.value, language: found.language, isFallback: found.isFallback };
}

/** The term for a reader of this language. */
export function viewTerm(row: TermRow, locale: Locale): TermView {
  const label = pick(row, ({ preferred }) => preferred, locale) ?? {
    text: row.notation,
    language: "en",
    isFallback: locale !== "en",
  };
  return {
    id: row.id,
    notation: row.notation,
    position: row.position,
    label,
    scopeNote: pick(row, ({ scopeNote }) => scopeNote, locale),
  };
}

/** All terms with all labels, cached: a few hundred that nearly every page needs. */
export const cachedTerms = () =>
  cacheRead("terms", [termsTag], async () => {
    const rows = await database().term.findMany({ include: { labels: true }, orderBy: { position: "asc" } });
    return new Map<string, TermRow>(rows.map((row) => [row.id, row]));
  });

/** All terms with their labels in one language, cached. */
const cachedViews = (locale: Locale) =>
  cacheRead(`terms in ${locale}`, [termsTag], async () => {
    const terms = [...(await cachedTerms()).values()];
    return new Map(terms.map((row) => [row.id, { vocabulary: row.vocabulary, view: viewTerm(row, locale) }]));
  });

async function readViews(termIds: string[], locale: Locale): Promise<TermView[]> {
  if (mayCache()) {
    const all = await cachedViews(locale);
    return termIds.flatMap((id) => all.get(id)?.view ?? []);
  }
  const rows = await database().term.findMany({ where: { id: { in: termIds } }, include: { labels: true } });
  return rows.map((row) => viewTerm(row, locale));
}

/** The terms with these ids, labelled in the reader's language; unknown ids are left out. */
export async function readTerms(ids: Iterable<string>, locale: Locale): Promise<Map<string, TermView>> {
  const termIds = [...new Set(ids)];
  if (termIds.length === 0) return new Map();
  return new Map((await readViews(termIds, locale)).map((view) => [view.id, view]));
}

/** All terms of some vocabularies, in their order. */
export async function readVocabularies(vocabularies: readonly string[], locale: Locale): Promise<TermView[]> {
  const terms = [...(await cachedViews(locale)).values()];
  return terms.flatMap(({ vocabulary, view }) => (vocabularies.includes(vocabulary) ? [view] : []));
}

/** The terms that forms offer: without hidden ones, except those that are `used` already. */
export async function readOfferedTerms(
  vocabularies: readonly string[],
  locale: Locale,
  used: ReadonlySet<string> = new Set(),
): Promise<TermView[]> {
  const [terms, rows] = await Promise.all([readVocabularies(vocabularies, locale), cachedTerms()]);
  return terms.filter(({ id }) => used.has(id) || !rows.get(id)?.hidden);
}

/** Term id → alternative labels in this language, for search fields. */
export async function readAlternativeLabels(vocabularies: string[], locale: Locale): Promise<Map<string, string[]>> {
  const terms = [...(await cachedTerms()).values()].filter(({ vocabulary }) => vocabularies.includes(vocabulary));
  const labelIn = ({ labels }: TermRow) => labels.find(({ language }) => language === locale);
  return new Map(terms.map((term) => [term.id, labelIn(term)?.alternative ?? []]));
}

/** What a term is called in one language: its preferred label, or another one. */
export type Label = { id: string; language: Locale; text: string; isAlternative: boolean };

/** All labels of all terms. */
export async function readAllLabels(): Promise<Label[]> {
  const terms = [...(await cachedTerms()).values()];
  return terms.flatMap(({ id, labels }) =>
    labels.flatMap(({ language, preferred, alternative }) =>
      [preferred, ...alternative].map((text, at) => ({
        id,
        language: language as Locale,
        text,
        isAlternative: at > 0,
      })),
    ),
  );
}
