import { formatEdtf } from "@/lib/edtf/format";
import { readTypedDate } from "@/lib/edtf/typed-date";
import type { Locale } from "@/lib/i18n/locales";
import type { Field } from "@/lib/kinds/fields";
import type { ListItem } from "@/lib/kinds/input";
import type { Fields, KindDefinition } from "@/lib/kinds/kind";
import type { FormValues } from "./form-values";
import { writeNumber } from "./typed-number";

type Pair = [name: string, value: string | string[]];

/** What a form starts from: an input, or part of one. */
export type Encodable = {
  sourceLanguage?: string;
  responsibleCity: string | null;
  takenFrom: object | null;
  fields: object;
  translations: Partial<Record<string, object>>;
  parts: Partial<Record<string, Partial<Record<string, unknown>>[]>>;
};

function encodeItems(name: string, items: readonly ListItem[]): Pair[] {
  return items.flatMap(({ id, title, text }, index): Pair[] => [
    [`${name}.${index}.id`, id],
    ...(title === undefined ? [] : [[`${name}.${index}.title`, title] satisfies Pair]),
    [`${name}.${index}.text`, text],
  ]);
}

/** The EDTF string, or words when it would be ambiguous as input: "2021-22" is written as "summer 2021". */
function writeDate(edtf: string, locale: Locale): string {
  const read = readTypedDate(edtf);
  return read && "either" in read ? formatEdtf(edtf, locale) : edtf;
}

/** The form fields of one value; none when it is absent. */
export function encodeValue(name: string, field: Field, value: unknown, locale: Locale): Pair[] {
  if (value === undefined || value === null) return [];
  if (field.type === "list") return encodeItems(name, value as ListItem[]);
  if (field.type === "coordinates")
    return Object.entries(value).map(([axis, degrees]): Pair => [`${name}.${axis}`, String(degrees)]);
  if (field.type === "number") return [[name, writeNumber(value as number, locale)]];
  if (field.type === "edtf") return [[name, writeDate(String(value), locale)]];
  if (field.type === "flag") return [[name, value === true ? "yes" : "no"]];
  return [[name, Array.isArray(value) ? value.map(String) : String(value)]];
}

function encodeFields(prefix: string, fields: Fields, values: object, locale: Locale): Pair[] {
  const known = values as Record<string, unknown>;
  return Object.entries(fields).flatMap(([name, field]) =>
    encodeValue(`${prefix}.${name}`, field, known[name], locale),
  );
}

function encodeTexts(
  prefix: string,
  fields: Fields,
  translations: Partial<Record<string, object>>,
  locale: Locale,
): Pair[] {
  return Object.entries(translations).flatMap(([language, texts]) =>
    encodeFields(`${prefix}.${language}`, fields, texts ?? {}, locale),
  );
}

/** An input as form values in this language. Empty fields are left out. */
export function encodeRecord(kind: KindDefinition, input: Encodable, locale: Locale): FormValues {
  const parts = Object.entries(kind.parts).flatMap(([name, part]) =>
    (input.parts[name] ?? []).flatMap((item, index): Pair[] => {
      const at = `parts.${name}.${index}`;
      return [
        [`${at}.id`, String(item.id)],
        ...encodeFields(`${at}.fields`, part.fields, (item.fields ?? {}) as object, locale),
        ...encodeTexts(
          `${at}.translations`,
          part.translated,
          (item.translations ?? {}) as Record<string, object>,
          locale,
        ),
      ];
    }),
  );
  const from = Object.entries(input.takenFrom ?? {}).map(
    ([name, value]): Pair => [`takenFrom.${name}`, name === "on" ? writeDate(String(value), locale) : String(value)],
  );
  return Object.fromEntries([
    ...(input.sourceLanguage ? [["sourceLanguage", input.sourceLanguage] satisfies Pair] : []),
    ...(input.responsibleCity ? [["responsibleCity", input.responsibleCity] satisfies Pair] : []),
    ...from,
    ...encodeFields("fields", kind.fields, input.fields, locale),
    ...encodeTexts("translations", kind.translated, input.translations, locale),
    ...parts,
  ]);
}
