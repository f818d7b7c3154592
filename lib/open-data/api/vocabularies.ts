import { isLocale, type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { vocabularies } from "@/lib/kinds/vocabularies";
import { vocabularyLabel } from "@/lib/kinds/vocabulary-label";
import { termUri } from "@/lib/open-data/record/wire-record";
import { termsTag } from "@/lib/records/store/tags";
import { cachedTerms, type TermRow } from "@/lib/records/vocabularies/terms";
import { readPublic } from "@/lib/serving/page";

type Labels = Partial<Record<Locale, string>>;

/** A term with its names in every language. */
export type WireTerm = {
  id: string;
  uri: string;
  notation: string;
  labels: Labels;
  alternativeLabels?: Partial<Record<Locale, string[]>>;
  notes?: Labels;
  broader?: string;
  exactMatch?: string;
};

export type WireVocabulary = { id: string; uri: string; labels: Labels; terms: WireTerm[] };

const byLanguage = <V>(row: TermRow, read: (label: TermRow["labels"][number]) => V | null | undefined) =>
  Object.fromEntries(
    row.labels.flatMap((label) => {
      const value = read(label);
      return isLocale(label.language) && value ? [[label.language, value] as const] : [];
    }),
  );

function wireTerm(row: TermRow, site: string): WireTerm {
  const alternative = byLanguage(row, (label) => (label.alternative.length > 0 ? label.alternative : null));
  const notes = byLanguage(row, ({ scopeNote }) => scopeNote);
  return {
    id: row.id,
    uri: termUri(site, row.id),
    notation: row.notation,
    labels: byLanguage(row, ({ preferred }) => preferred),
    ...(Object.keys(alternative).length > 0 ? { alternativeLabels: alternative } : {}),
    ...(Object.keys(notes).length > 0 ? { notes } : {}),
    ...(row.broaderId ? { broader: row.broaderId } : {}),
    ...(row.exactMatch ? { exactMatch: row.exactMatch } : {}),
  };
}

const labelsOf = (vocabulary: string): Labels =>
  Object.fromEntries(locales.map((locale) => [locale, translator(locale)(vocabularyLabel(vocabulary))]));

/** All controlled vocabularies with their terms. */
export function readWireVocabularies(site: string): Promise<WireVocabulary[]> {
  return readPublic(
    async () => {
      const rows = [...(await cachedTerms()).values()];
      return vocabularies.map((id) => ({
        id,
        uri: termUri(site, id),
        labels: labelsOf(id),
        terms: rows.filter(({ vocabulary }) => vocabulary === id).map((row) => wireTerm(row, site)),
      }));
    },
    () => [termsTag],
  );
}
