import fc from "fast-check";
import { isEdtf } from "@/lib/edtf";
import { locales } from "@/lib/i18n/locales";
import type { Field } from "@/lib/kinds/fields";
import type { Fields, KindDefinition } from "@/lib/kinds/kind";
import { anyEdtf } from "../edtf/any-edtf";

const line = fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }).filter((text) => text.trim() !== "");
const word = fc.stringMatching(/^[a-z0-9/-]{1,30}$/);
/** A form also accepts other notations of dates and converts them. */
const date = anyEdtf.filter(isEdtf);
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((one) => one || 0);

function anyItem(titled: boolean) {
  const title = titled ? fc.option(line, { nil: undefined }) : fc.constant(undefined);
  return fc
    .record({ id: word, title, text: line })
    .map(({ title: heading, ...item }) => (heading === undefined ? item : { ...item, title: heading }));
}

/** Any value for a field of this type, valid or not. */
function anyValue(field: Field): fc.Arbitrary<unknown> {
  if ("many" in field && field.many) return fc.array(word, { minLength: 1, maxLength: 4 });
  switch (field.type) {
    case "text":
    case "prose":
      return line;
    case "list":
      return fc.array(anyItem(field.titled), { minLength: 1, maxLength: 3 });
    case "number":
      return number;
    case "edtf":
      return date;
    case "flag":
      return fc.boolean();
    case "coordinates":
      return fc.record({ lat: number, lon: number });
    default:
      return word;
  }
}

const anyFields = (fields: Fields) =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, anyValue(field)])), {
    requiredKeys: [],
  });

const anyTexts = (fields: Fields) =>
  fc
    .record(Object.fromEntries(locales.map((locale) => [locale, anyFields(fields)])), { requiredKeys: [] })
    .map((texts) => Object.fromEntries(Object.entries(texts).filter(([, values]) => Object.keys(values!).length > 0)));

/** Any input for a kind. */
export function anyInput(kind: KindDefinition) {
  const parts = Object.entries(kind.parts).map(([name, part]) => {
    const item = fc.record({ id: word, fields: anyFields(part.fields), translations: anyTexts(part.translated) });
    return [name, fc.array(item, { minLength: 1, maxLength: 2 })] as const;
  });
  return fc.record({
    sourceLanguage: fc.constantFrom(...locales),
    responsibleCity: fc.option(word),
    takenFrom: fc.option(fc.record({ publisher: word, address: word, on: date })),
    fields: anyFields(kind.fields),
    translations: anyTexts(kind.translated),
    parts: fc.record(Object.fromEntries(parts), { requiredKeys: [] }),
  });
}
