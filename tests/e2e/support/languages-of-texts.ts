import { type Locale, locales } from "@/lib/i18n/locales";
import { kindNamed, kindNames } from "@/lib/kinds/index";
import { demo, people } from "@/prisma/demo/index";
import type { Piece } from "./markup";

// Every text of the demo with its languages: wherever one of them appears on a page, its language must be marked.

type Texts = Record<string, unknown>;
type AnyPart = { fields: Texts; texts?: Record<string, Texts> };
type AnyRecord = { fields: Texts; texts: Record<string, Texts>; parts?: Record<string, AnyPart[]> };
type Known = { languages: Set<string>; isName: boolean };

/** This many characters identify a text. */
const telling = 28;

/** The beginnings of a text's paragraphs, up to the first markup character. */
function beginningsOf(value: unknown): string[] {
  const texts =
    typeof value === "string"
      ? [value]
      : Array.isArray(value)
        ? value.flatMap((one) => (typeof one === "string" ? one : Object.values(one as object)))
        : [];
  return texts
    .flatMap((text) => String(text).split(/\n+/))
    .map((line) => line.replace(/^([-*>#]|\d+\.)\s+/, "").trim())
    .flatMap((line) => /^[^*_[\]`|\\<&]+/.exec(line)?.[0] ?? [])
    .filter((line) => line.length >= telling)
    .map((line) => line.slice(0, telling));
}

const known = new Map<string, Known>();

function remember(language: string, texts: Texts, isName: (field: string) => boolean): void {
  for (const [field, value] of Object.entries(texts)) {
    for (const beginning of beginningsOf(value)) {
      const entry = known.get(beginning) ?? { languages: new Set(), isName: isName(field) };
      entry.languages.add(language);
      known.set(beginning, entry);
    }
  }
}

/** Texts that are the same in every language, such as place names, and therefore have no language. */
const untranslated = new Set<unknown>();

for (const kind of kindNames) {
  const { translated } = kindNamed(kind);
  const isProper = (field: string) => "proper" in (translated[field] ?? {});
  for (const record of demo[kind] as unknown as AnyRecord[]) {
    for (const [language, texts] of Object.entries(record.texts)) remember(language, texts, isProper);
    const parts = Object.values(record.parts ?? {}).flat();
    for (const { fields } of [record, ...parts]) for (const value of Object.values(fields)) untranslated.add(value);
    for (const part of parts)
      for (const [language, texts] of Object.entries(part.texts ?? {})) remember(language, texts, () => false);
  }
}
for (const { offices } of people)
  for (const [language, office] of Object.entries(offices)) remember(language, { office }, () => false);

/** Texts of records that appear under another language than they are written in. */
export function mislabelled(pieces: Piece[]): string[] {
  return pieces.flatMap(({ text, language }) => {
    const found = known.get(text.trimStart().slice(0, telling));
    return !found || found.languages.has(language) || untranslated.has(text.trim())
      ? []
      : [`${[...found.languages]} marked as ${language}: ${text}`];
  });
}

/** The languages of the fallbacks on a page, without proper names. */
export function fallbackLanguages(pieces: Piece[], locale: Locale): Locale[] {
  const found = pieces.flatMap(({ text, language }) => {
    const entry = known.get(text.trimStart().slice(0, telling));
    return entry && !entry.isName && language !== locale ? [language] : [];
  });
  return locales.filter((one) => found.includes(one));
}
