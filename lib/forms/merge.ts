import type { FieldError } from "@/lib/errors";
import { partsApart } from "@/lib/kinds/parts";
import type { Encodable } from "./encode";
import type { RawInput, RawPart } from "./form-values";

type Texts = Record<string, Record<string, unknown>>;

/** Takes the texts of the form's languages from the form, and keeps all others. */
function mergeTexts(before: object, form: Texts, languages: readonly string[]): Texts {
  const otherLanguages = Object.entries(before as Texts).filter(([language]) => !languages.includes(language));
  const own = Object.entries(form).filter(([language]) => languages.includes(language));
  return Object.fromEntries([...otherLanguages, ...own]);
}

const isBlank = ({ fields, translations }: RawPart) =>
  Object.values(fields).every((value) => value === false) && Object.keys(translations).length === 0;

function mergeParts(before: RawPart[], form: RawPart[], languages: readonly string[]): RawPart[] {
  const known = new Map(before.map((part) => [part.id, part]));
  return form.flatMap((part) => {
    const old = known.get(part.id);
    // Added but left empty.
    if (!old && isBlank(part)) return [];
    return [{ ...part, translations: mergeTexts(old?.translations ?? {}, part.translations, languages) }];
  });
}

function untouchedParts(before: Encodable | null, form: RawInput): Record<string, RawPart[]> {
  const names = partsApart.filter((name) => form.parts[name] === undefined && before?.parts[name]);
  return Object.fromEntries(names.map((name) => [name, before!.parts[name] as RawPart[]]));
}

/**
 * Merges a form, which shows one language, with the texts of the record's other languages. `before` is null for a new
 * record.
 */
export function mergeInput(before: Encodable | null, form: RawInput, languages: readonly string[]): RawInput {
  const parts = Object.entries(form.parts).map(([name, items]) => {
    const old = (before?.parts[name] ?? []) as RawPart[];
    return [name, mergeParts(old, items, languages)] as const;
  });
  return {
    ...form,
    translations: mergeTexts(before?.translations ?? {}, form.translations, languages),
    parts: { ...Object.fromEntries(parts.filter(([, items]) => items.length > 0)), ...untouchedParts(before, form) },
  };
}

/** Maps errors of a merged input to the form's indexes, which include blank parts. */
export function placeErrors(errors: FieldError[], merged: RawInput, form: RawInput): FieldError[] {
  return errors.map((error) => {
    const [section, name, index] = error.path;
    if (section !== "parts" || typeof name !== "string" || index === undefined) return error;
    const id = merged.parts[name]?.[Number(index)]?.id;
    const place = form.parts[name]?.findIndex((part) => part.id === id) ?? -1;
    return place < 0 ? error : { ...error, path: [section, name, place, ...error.path.slice(3)] };
  });
}
