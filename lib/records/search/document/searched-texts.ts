import { type Locale, locales } from "@/lib/i18n/locales";
import type { Field, TextualField } from "@/lib/kinds/fields";
import type { BasePart, ListItem } from "@/lib/kinds/input";
import type { Fields, KindDefinition, Part, Texts } from "@/lib/kinds/kind";
import { isPublicTo } from "@/lib/kinds/visibility";
import type { BaseStored } from "@/lib/records/store/stored";
import type { TextPosition } from "./lexemes";

/** Where a text stands decides how much its words count. */
export type TextPlace = Exclude<TextPosition, "often">;
export type SearchedText = { text: string; language: Locale; place: TextPlace };

/** Text fields that are not words of the record: keys of files, units, signatures of registers. */
const notSearched = [
  ...["codeSystem", "registerName", "file", "licence", "locator", "phone", "time", "endTime", "unit", "unitInWords"],
];
/** Fields by which a record is named as well as by its title. */
const codes = ["officialCode", "registerCode", "code", "postcode", "number"];

const isText = (name: string, field: Field) => field.type === "text" && !notSearched.includes(name);

function textsOfValue(field: TextualField, value: unknown): string[] {
  if (field.type !== "list") return typeof value === "string" ? [value] : [];
  return ((value ?? []) as ListItem[]).flatMap(({ title, text }) => (title ? [title, text] : [text]));
}

function translatedTexts(texts: Texts, values: Record<string, unknown>, placeOf: (field: string) => TextPlace) {
  return Object.entries(texts).flatMap(([name, field]) =>
    textsOfValue(field, values[name]).map((text) => ({ text, place: placeOf(name) })),
  );
}

/** Texts of fields that are the same in every language: codes, addresses, the name of a series. */
function neutralTexts(fields: Fields, values: Record<string, unknown>, language: Locale): SearchedText[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = values[name];
    if (!isText(name, field) || typeof value !== "string") return [];
    return [{ text: value, language, place: codes.includes(name) ? "title" : "body" } as const];
  });
}

/** Which linked records are public: a part that needs one that is not has no reader. */
export type PublicIds = ReadonlySet<string>;

function isShown(part: Part, { fields }: BasePart, publicIds: PublicIds): boolean {
  if (!isPublicTo(part.fields, fields)) return false;
  if (fields.peopleRecognisable) return false;
  return requiredRecords(part).every((name) => publicIds.has(String(fields[name])));
}

const notRecords = ["person", "reference", "district"];

/** The fields of a part that must point at a record. */
export function requiredRecords(part: Part): string[] {
  return Object.entries(part.fields).flatMap(([name, field]) =>
    field.type === "link" && field.required && ![field.to].flat().some((to) => notRecords.includes(to)) ? [name] : [],
  );
}

function partTexts(part: Part, items: BasePart[], languages: Locale[], source: Locale, publicIds: PublicIds) {
  const shown = items.filter((item) => isShown(part, item, publicIds));
  return shown.flatMap((item) => [
    ...neutralTexts(part.fields, item.fields, source),
    ...languages.flatMap((language) =>
      translatedTexts(part.translated, item.translations[language] ?? {}, () => "body").map((found) => ({
        ...found,
        language,
      })),
    ),
  ]);
}

/** Every text of a record that readers can see, in the languages that are public. */
export function searchedTexts(
  kind: KindDefinition,
  stored: BaseStored,
  languages: Locale[],
  publicIds: PublicIds,
): SearchedText[] {
  const source = stored.record.sourceLanguage as Locale;
  const placeOf = (field: string) => (field === kind.title ? "title" : kind.lead.includes(field) ? "lead" : "body");
  const own = locales.flatMap((language) =>
    languages.includes(language)
      ? translatedTexts(kind.translated, stored.input.translations[language] ?? {}, placeOf).map((found) => ({
          ...found,
          language,
        }))
      : [],
  );
  const ofParts = Object.entries(kind.parts).flatMap(([name, part]) =>
    partTexts(part, stored.input.parts[name] ?? [], languages, source, publicIds),
  );
  return [...own, ...neutralTexts(kind.fields, stored.input.fields, source), ...ofParts];
}
