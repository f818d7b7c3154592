import { formatEdtf } from "@/lib/edtf/format";
import { choiceLabels } from "@/lib/forms/describe";
import { formatDay, formatInstant } from "@/lib/i18n/format";
import { isLocale, type Locale, nativeLanguageName } from "@/lib/i18n/locales";
import { type Translate, translator } from "@/lib/i18n/server";
import type { Field } from "@/lib/kinds/fields";
import type { Fields, KindDefinition } from "@/lib/kinds/kind";
import { compareWords, type Piece, shortenSame } from "@/lib/text/word-difference";

/** Labels of the ids and terms in a change. */
export type Names = { things: Map<string, string>; terms: Map<string, string>; timeZone: string };

/** One changed field: its label and the word difference. */
export type ChangeView = {
  label: string;
  /** The language of the text, when it is not the reader's. */
  language: string | undefined;
  pieces: Piece[];
};

type Context = { t: Translate; locale: Locale; kind: KindDefinition; names: Names };

const key = (t: Translate, name: string) => (t as (key: string) => string)(name);
const fieldLabel = (t: Translate, name: string) => key(t, `kinds:field.${name}`);

/** Changes that are not fields of a kind. */
const plainLabels = [
  ...["sourceLanguage", "responsibleCity", "takenFrom", "publication", "languages", "publishAt", "slug"],
  ...["confirmedUntil", "assignee", "problem", "mergedInto", "to"],
] as const;
type PlainLabel = (typeof plainLabels)[number];
const isPlain = (name: string): name is PlainLabel => plainLabels.some((item) => item === name);

function formatPlain({ t, locale, names }: Context, name: PlainLabel, value: unknown): string {
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
const formatItem = ({ title, text }: Item) => [title, text].filter(Boolean).join(": ");

function formatValue({ t, locale, names }: Context, field: Field, value: unknown): string {
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
      return all.map((item) => formatItem(item as Item)).join("\n");
    default:
      return String(value);
  }
}

type Values = Record<string, unknown>;
type Part = { fields: Values; translations: Record<string, Values> };

/** A whole part on one line, for one that was added or removed. */
function formatPart(context: Context, part: { fields: Fields; translated: Fields }, value: Part): string {
  const fields = Object.entries(value.fields ?? {}).flatMap(([name, one]) =>
    part.fields[name] ? `${fieldLabel(context.t, name)}: ${formatValue(context, part.fields[name], one)}` : [],
  );
  const texts = Object.entries(value.translations ?? {}).flatMap(([language, values]) =>
    Object.entries(values).flatMap(([name, one]) =>
      part.translated[name] ? `${formatValue(context, part.translated[name], one)} (${language})` : [],
    ),
  );
  return [...fields, ...texts].join("; ");
}

type FieldFormatter = { label: string; language?: string; tell: (value: unknown) => string };

function partFormatter(context: Context, [name, id, group, ...rest]: string[]): FieldFormatter | null {
  const part = context.kind.parts[name ?? ""];
  if (!part) return null;
  const label = fieldLabel(context.t, name!);
  if (id === undefined || group === undefined) {
    const many = (value: unknown) =>
      [value]
        .flat()
        .map((item) => formatPart(context, part, item as Part))
        .join("\n");
    return { label, tell: many };
  }
  const [first, second] = rest;
  if (group === "position") return null;
  // All texts of a part in one language.
  if (group === "translations" && first && !second) {
    const tell = (value: unknown) =>
      formatPart(context, part, { fields: {}, translations: { [first]: value as Values } });
    return { label, language: first, tell };
  }
  const field = group === "fields" ? part.fields[first ?? ""] : part.translated[second ?? ""];
  if (!field) return null;
  const inner = `${label} – ${fieldLabel(context.t, group === "fields" ? first! : second!)}`;
  return {
    label: inner,
    ...(group === "translations" ? { language: first } : {}),
    tell: (value) => formatValue(context, field, value),
  };
}

/** A text or list in one language; a path inside a list uses the label of the list. */
function textFormatter(context: Context, [language, name, ...rest]: string[]): FieldFormatter | null {
  if (!language) return null;
  const whole = (values: unknown) =>
    Object.entries(values as object)
      .flatMap(([one, text]) => {
        const field = context.kind.translated[one];
        return field ? `${fieldLabel(context.t, one)}: ${formatValue(context, field, text)}` : [];
      })
      .join("\n");
  if (!name) return { label: context.t("work:history.text"), language, tell: whole };
  const field = context.kind.translated[name];
  if (!field || rest.at(-1) === "position") return null;
  const inItem =
    rest.length > 0
      ? (value: unknown) => (typeof value === "object" ? formatItem(value as Item) : String(value))
      : null;
  return {
    label: fieldLabel(context.t, name),
    language,
    tell: inItem ?? ((value) => formatValue(context, field, value)),
  };
}

/** Label and formatter for the path of a change; null for paths that mean nothing to a reader (positions). */
function formatterOf(context: Context, path: string): FieldFormatter | null {
  const [first = "", ...rest] = path.split(".");
  if (isPlain(first))
    return {
      label: context.t(`work:change.${first}`),
      tell: (value) => (rest.length > 0 ? String(value) : formatPlain(context, first, value)),
    };
  if (first === "parts") return partFormatter(context, rest);
  if (first === "translations") return textFormatter(context, rest);
  const field = first === "fields" ? context.kind.fields[rest[0] ?? ""] : undefined;
  if (!field) return null;
  const isInner = rest.length > 1;
  return {
    label: fieldLabel(context.t, rest[0]!),
    tell: (value) => (isInner ? String(value) : formatValue(context, field, value)),
  };
}

const isAbsent = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

export type DifferenceView = { label: string; language: string | undefined; values: string[] };

/** Several versions of one field in the reader's language; null for paths that mean nothing to a reader. */
export function tellVersions(
  kind: KindDefinition,
  path: string,
  versions: readonly unknown[],
  names: Names,
  locale: Locale,
): DifferenceView | null {
  const formatter = formatterOf({ t: translator(locale), locale, kind, names }, path);
  if (!formatter) return null;
  const language = formatter.language === locale ? undefined : formatter.language;
  return {
    label: formatter.label,
    language,
    values: versions.map((value) => (isAbsent(value) ? "" : formatter.tell(value))),
  };
}

/** The changes of a history line, field by field, in the reader's language. */
export function tellChanges(
  kind: KindDefinition,
  changes: Record<string, [unknown, unknown]>,
  names: Names,
  locale: Locale,
): ChangeView[] {
  return Object.entries(changes).flatMap(([path, both]) => {
    const formatter = tellVersions(kind, path, both, names, locale);
    const [one = "", other = ""] = formatter?.values ?? [];
    if (!formatter || one === other) return [];
    return { label: formatter.label, language: formatter.language, pieces: shortenSame(compareWords(one, other)) };
  });
}
