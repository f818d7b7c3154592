import { formatEdtf } from "@/lib/edtf/format";
import { choiceLabels } from "@/lib/forms/describe";
import { formatDay, formatInstant } from "@/lib/i18n/format";
import { isLocale, type Locale, nativeLanguageName } from "@/lib/i18n/locales";
import { type Translate, translator } from "@/lib/i18n/server";
import type { Field } from "@/lib/kinds/fields";
import type { Fields, KindDefinition } from "@/lib/kinds/kind";
import { compareWords, type Piece, shortenSame } from "@/lib/text/word-difference";

/** What a change needs to be told in words: the labels of the ids and terms in it. */
export type Names = { things: Map<string, string>; terms: Map<string, string>; timeZone: string };

/** One field that changed, ready to be read: its name, and the difference. */
export type ChangeView = {
  label: string;
  /** The language of the text, where it is not the reader's. */
  language: string | undefined;
  pieces: Piece[];
};

type Teller = { t: Translate; locale: Locale; kind: KindDefinition; names: Names };

const key = (t: Translate, name: string) => (t as (key: string) => string)(name);
const fieldLabel = (t: Translate, name: string) => key(t, `kinds:field.${name}`);

/** What is not a field of a kind, but of every record or of what happens to it. */
const plainLabels = [
  ...["sourceLanguage", "responsibleCity", "takenFrom", "publication", "languages", "publishAt", "slug"],
  ...["confirmedUntil", "assignee", "problem", "mergedInto", "to"],
] as const;
type PlainLabel = (typeof plainLabels)[number];
const isPlain = (name: string): name is PlainLabel => plainLabels.some((item) => item === name);

function tellPlain({ t, locale, names }: Teller, name: PlainLabel, value: unknown): string {
  const text = String(value);
  if (name === "publication") return key(t, `work:publication.${text}`);
  if (name === "sourceLanguage" && isLocale(text)) return nativeLanguageName(text);
  if (name === "languages")
    return [value]
      .flat()
      .map((item) => (isLocale(item) ? nativeLanguageName(item) : String(item)))
      .join(", ");
  if (name === "publishAt") return formatInstant(text, locale, names.timeZone);
  if (name === "confirmedUntil") return formatDay(text.slice(0, 10), locale);
  if (name === "problem") return key(t, `validation:${text}`);
  if (name === "takenFrom") return Object.values(value as object).join(", ");
  return [value]
    .flat()
    .map((item) => names.things.get(String(item)) ?? String(item))
    .join(", ");
}

type Item = { title?: string; text?: string };
const tellItem = ({ title, text }: Item) => [title, text].filter(Boolean).join(": ");

function tellValue({ t, locale, names }: Teller, field: Field, value: unknown): string {
  const all = [value].flat();
  switch (field.type) {
    case "term":
      return all.map((item) => names.terms.get(String(item)) ?? String(item)).join(", ");
    case "link":
      return all.map((item) => names.things.get(String(item)) ?? t("work:history.gone")).join(", ");
    case "partLink":
      return t("work:history.linked");
    case "choice": {
      const label = choiceLabels.get(field.options);
      return all.map((item) => (label ? label(locale, String(item)) : String(item))).join(", ");
    }
    case "edtf":
      return formatEdtf(String(value), locale);
    case "flag":
      return value ? t("common:yes") : t("common:no");
    case "coordinates": {
      const { lat, lon } = value as { lat: number; lon: number };
      return `${lat}, ${lon}`;
    }
    case "list":
      return all.map((item) => tellItem(item as Item)).join("\n");
    default:
      return String(value);
  }
}

type Values = Record<string, unknown>;
type Part = { fields: Values; translations: Record<string, Values> };

/** A whole part in one line, when it came or went. */
function tellPart(teller: Teller, part: { fields: Fields; translated: Fields }, value: Part): string {
  const fields = Object.entries(value.fields ?? {}).flatMap(([name, one]) =>
    part.fields[name] ? `${fieldLabel(teller.t, name)}: ${tellValue(teller, part.fields[name], one)}` : [],
  );
  const texts = Object.entries(value.translations ?? {}).flatMap(([language, values]) =>
    Object.entries(values).flatMap(([name, one]) =>
      part.translated[name] ? `${tellValue(teller, part.translated[name], one)} (${language})` : [],
    ),
  );
  return [...fields, ...texts].join("; ");
}

type Told = { label: string; language?: string; tell: (value: unknown) => string };

function tellOfPart(teller: Teller, [name, id, group, ...rest]: string[]): Told | null {
  const part = teller.kind.parts[name ?? ""];
  if (!part) return null;
  const label = fieldLabel(teller.t, name!);
  if (id === undefined || group === undefined) {
    const many = (value: unknown) =>
      [value]
        .flat()
        .map((item) => tellPart(teller, part, item as Part))
        .join("\n");
    return { label, tell: many };
  }
  const [first, second] = rest;
  if (group === "position") return null;
  // All that a part says in one language.
  if (group === "translations" && first && !second) {
    const tell = (value: unknown) => tellPart(teller, part, { fields: {}, translations: { [first]: value as Values } });
    return { label, language: first, tell };
  }
  const field = group === "fields" ? part.fields[first ?? ""] : part.translated[second ?? ""];
  if (!field) return null;
  const inner = `${label} – ${fieldLabel(teller.t, group === "fields" ? first! : second!)}`;
  return {
    label: inner,
    ...(group === "translations" ? { language: first } : {}),
    tell: (value) => tellValue(teller, field, value),
  };
}

/** A text or a list of texts in one language; deeper paths of a list are told as the list's. */
function tellOfText(teller: Teller, [language, name, ...rest]: string[]): Told | null {
  if (!language) return null;
  const whole = (values: unknown) =>
    Object.entries(values as object)
      .flatMap(([one, text]) => {
        const field = teller.kind.translated[one];
        return field ? `${fieldLabel(teller.t, one)}: ${tellValue(teller, field, text)}` : [];
      })
      .join("\n");
  if (!name) return { label: teller.t("work:history.text"), language, tell: whole };
  const field = teller.kind.translated[name];
  if (!field || rest.at(-1) === "position") return null;
  const inItem =
    rest.length > 0 ? (value: unknown) => (typeof value === "object" ? tellItem(value as Item) : String(value)) : null;
  return { label: fieldLabel(teller.t, name), language, tell: inItem ?? ((value) => tellValue(teller, field, value)) };
}

/** Where a path of a change leads: what it is called, and how its values are told. Null: nothing that a reader knows. */
function tellerOf(teller: Teller, path: string): Told | null {
  const [first = "", ...rest] = path.split(".");
  if (isPlain(first))
    return {
      label: teller.t(`work:change.${first}`),
      tell: (value) => (rest.length > 0 ? String(value) : tellPlain(teller, first, value)),
    };
  if (first === "parts") return tellOfPart(teller, rest);
  if (first === "translations") return tellOfText(teller, rest);
  const field = first === "fields" ? teller.kind.fields[rest[0] ?? ""] : undefined;
  if (!field) return null;
  const isInner = rest.length > 1;
  return {
    label: fieldLabel(teller.t, rest[0]!),
    tell: (value) => (isInner ? String(value) : tellValue(teller, field, value)),
  };
}

const isAbsent = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

export type DifferenceView = { label: string; language: string | undefined; values: string[] };

/** Several versions of one thing, each in the reader's language; null for what no reader knows. */
export function tellVersions(
  kind: KindDefinition,
  path: string,
  versions: readonly unknown[],
  names: Names,
  locale: Locale,
): DifferenceView | null {
  const told = tellerOf({ t: translator(locale), locale, kind, names }, path);
  if (!told) return null;
  const language = told.language === locale ? undefined : told.language;
  return { label: told.label, language, values: versions.map((value) => (isAbsent(value) ? "" : told.tell(value))) };
}

/** The changes of a line of history, field by field, in the reader's language. */
export function tellChanges(
  kind: KindDefinition,
  changes: Record<string, [unknown, unknown]>,
  names: Names,
  locale: Locale,
): ChangeView[] {
  return Object.entries(changes).flatMap(([path, both]) => {
    const told = tellVersions(kind, path, both, names, locale);
    const [one = "", other = ""] = told?.values ?? [];
    if (!told || one === other) return [];
    return { label: told.label, language: told.language, pieces: shortenSame(compareWords(one, other)) };
  });
}
