import { type Locale, locales } from "@/lib/i18n/locales";
import type { TermView } from "@/lib/kinds/card";
import { termsTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";
import { foldedWords } from "@/lib/text/fold";
import { conceptOfTerm } from "@/lib/words/concepts/index";
import { concepts } from "@/lib/words/concepts/table";
import { cachedTerms, type TermRow, viewTerm } from "./terms";

/** What a term is called in one language. */
export type TermNames = { language: Locale; preferred: string; alternative: string[] };

/** A term with everything that its page says about it. */
export type TermEntry = {
  term: TermView;
  vocabulary: string;
  /** The address of the same concept elsewhere. */
  exactMatch: string | null;
  /** Its names, in the order of the languages. */
  names: TermNames[];
  /** From the nearest to the widest. */
  broader: TermView[];
  narrower: TermView[];
  /** What people who mean the same write instead, in the reader's language. */
  everydayWords: string[];
};

/** More words than these are no help. */
const mostWords = 8;

const namesOf = ({ labels }: TermRow): TermNames[] =>
  locales.flatMap((language) => {
    const label = labels.find((one) => one.language === language);
    return label ? [{ language, preferred: label.preferred, alternative: label.alternative }] : [];
  });

function broaderThan(rows: ReadonlyMap<string, TermRow>, row: TermRow, above: TermRow[] = []): TermRow[] {
  const next = row.broaderId === null ? undefined : rows.get(row.broaderId);
  return !next || above.includes(next) ? above : broaderThan(rows, next, [...above, next]);
}

const folded = (text: string) => foldedWords(text).join(" ");

/** The words of the concept that the term stands for, without the names that the term has itself. */
export function everydayWords(id: string, names: readonly TermNames[], locale: Locale): string[] {
  const concept = concepts().get(conceptOfTerm(id) ?? "");
  const own = names.find(({ language }) => language === locale);
  const known = new Set([own?.preferred ?? "", ...(own?.alternative ?? [])].map(folded));
  const words = (concept?.words[locale] ?? []).filter((word) => !known.has(folded(word)));
  return words.slice(0, mostWords);
}

async function findEntry(id: string, locale: Locale): Promise<TermEntry | null> {
  const rows = await cachedTerms();
  const row = rows.get(id);
  if (!row) return null;
  const names = namesOf(row);
  return {
    term: viewTerm(row, locale),
    vocabulary: row.vocabulary,
    exactMatch: row.exactMatch,
    names,
    broader: broaderThan(rows, row).map((above) => viewTerm(above, locale)),
    narrower: [...rows.values()].filter(({ broaderId }) => broaderId === id).map((below) => viewTerm(below, locale)),
    everydayWords: everydayWords(id, names, locale),
  };
}

/** A term with its names, its place among the others and its everyday words; null when there is no such term. */
export function readTermEntry(id: string, locale: Locale): Promise<TermEntry | null> {
  return readPublic(
    () => findEntry(id, locale),
    () => [termsTag],
  );
}

/** Every term with the languages that it has a name in, for the sitemap. */
export function listTermPages(): Promise<{ id: string; languages: Locale[] }[]> {
  return readPublic(
    async () =>
      [...(await cachedTerms()).values()].map((row) => ({
        id: row.id,
        languages: namesOf(row).map(({ language }) => language),
      })),
    () => [termsTag],
  );
}
