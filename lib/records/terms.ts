import { database } from "@/lib/db";
import { inLanguage, type TextInLanguage } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import type { TermView } from "@/lib/kinds/card";

type Row = {
  id: string;
  notation: string;
  position: number;
  labels: { language: string; preferred: string; scopeNote: string | null }[];
};

function pick(row: Row, read: (label: Row["labels"][number]) => string | null, locale: Locale): TextInLanguage | null {
  const found = inLanguage<string>(
    Object.fromEntries(row.labels.map((label) => [label.language, read(label)])),
    locale,
    "en",
  );
  return found && { text: found.value, language: found.language, isFallback: found.isFallback };
}

function viewTerm(row: Row, locale: Locale): TermView {
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

/** These terms, labelled in the reader's language. */
export async function readTerms(ids: Iterable<string>, locale: Locale): Promise<Map<string, TermView>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await database().term.findMany({ where: { id: { in: wanted } }, include: { labels: true } });
  return new Map(rows.map((row) => [row.id, viewTerm(row, locale)]));
}

/** All terms of some vocabularies, in their order. */
export async function readVocabularies(vocabularies: string[], locale: Locale): Promise<TermView[]> {
  const rows = await database().term.findMany({
    where: { vocabulary: { in: vocabularies } },
    include: { labels: true },
    orderBy: { position: "asc" },
  });
  return rows.map((row) => viewTerm(row, locale));
}
