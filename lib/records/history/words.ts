import { type Locale, languageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Fields, KindDefinition } from "@/lib/kinds/kind";
import { compareWords, type Piece, shortenSame } from "@/lib/text/word-difference";
import {
  type ChangeContext,
  type ChangedItem,
  changedFieldLabel,
  formatChangedItem,
  formatFieldValue,
  formatRecordValue,
  isRecordLabel,
  type Names,
} from "./format-change";

/** One changed field: its label and the word difference. */
export type ChangeView = {
  label: string;
  /** The language of the text, when it is not the reader's. */
  language: string | undefined;
  pieces: Piece[];
};

type Values = Record<string, unknown>;
type Part = { fields: Values; translations: Record<string, Values> };

/** A whole part on one line, for one that was added or removed. */
function formatPart(context: ChangeContext, part: { fields: Fields; translated: Fields }, value: Part): string {
  const fields = Object.entries(value.fields ?? {}).flatMap(([name, field]) =>
    part.fields[name]
      ? `${changedFieldLabel(context.t, name)}: ${formatFieldValue(context, part.fields[name], field)}`
      : [],
  );
  const texts = Object.entries(value.translations ?? {}).flatMap(([language, values]) =>
    Object.entries(values).flatMap(([name, text]) =>
      part.translated[name]
        ? `${formatFieldValue(context, part.translated[name], text)} (${languageName(language, context.locale)})`
        : [],
    ),
  );
  return [...fields, ...texts].join("; ");
}

type FieldFormatter = { label: string; language?: string; format: (value: unknown) => string };

function partFormatter(context: ChangeContext, [name, id, group, ...rest]: string[]): FieldFormatter | null {
  const part = context.kind.parts[name ?? ""];
  if (!part) return null;
  const label = changedFieldLabel(context.t, name!);
  if (id === undefined || group === undefined) {
    const many = (value: unknown) =>
      [value]
        .flat()
        .map((item) => formatPart(context, part, item as Part))
        .join("\n");
    return { label, format: many };
  }
  const [first, second] = rest;
  if (group === "position") return null;
  // All texts of a part in one language.
  if (group === "translations" && first && !second) {
    const format = (value: unknown) =>
      formatPart(context, part, { fields: {}, translations: { [first]: value as Values } });
    return { label, language: first, format };
  }
  const field = group === "fields" ? part.fields[first ?? ""] : part.translated[second ?? ""];
  if (!field) return null;
  const inner = `${label} – ${changedFieldLabel(context.t, group === "fields" ? first! : second!)}`;
  return {
    label: inner,
    ...(group === "translations" ? { language: first } : {}),
    format: (value) => formatFieldValue(context, field, value),
  };
}

/** A text or list in one language; a path inside a list uses the label of the list. */
function textFormatter(context: ChangeContext, [language, name, ...rest]: string[]): FieldFormatter | null {
  if (!language) return null;
  const whole = (values: unknown) =>
    Object.entries(values as object)
      .flatMap(([key, text]) => {
        const field = context.kind.translated[key];
        return field ? `${changedFieldLabel(context.t, key)}: ${formatFieldValue(context, field, text)}` : [];
      })
      .join("\n");
  if (!name) return { label: context.t("work:history.text"), language, format: whole };
  const field = context.kind.translated[name];
  if (!field || rest.at(-1) === "position") return null;
  const inItem =
    rest.length > 0
      ? (value: unknown) => (typeof value === "object" ? formatChangedItem(value as ChangedItem) : String(value))
      : null;
  return {
    label: changedFieldLabel(context.t, name),
    language,
    format: inItem ?? ((value) => formatFieldValue(context, field, value)),
  };
}

/** Label and formatter for the path of a change; null for paths that mean nothing to a reader (positions). */
function formatterOf(context: ChangeContext, path: string): FieldFormatter | null {
  const [first = "", ...rest] = path.split(".");
  if (isRecordLabel(first))
    return {
      label: context.t(`work:change.${first}`),
      format: (value) => (rest.length > 0 ? String(value) : formatRecordValue(context, first, value)),
    };
  if (first === "parts") return partFormatter(context, rest);
  if (first === "translations") return textFormatter(context, rest);
  const field = first === "fields" ? context.kind.fields[rest[0] ?? ""] : undefined;
  if (!field) return null;
  const isInner = rest.length > 1;
  return {
    label: changedFieldLabel(context.t, rest[0]!),
    format: (value) => (isInner ? String(value) : formatFieldValue(context, field, value)),
  };
}

const isAbsent = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

export type DifferenceView = { label: string; language: string | undefined; values: string[] };

/** Several versions of one field in the reader's language; null for paths that mean nothing to a reader. */
export function formatVersions(
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
    values: versions.map((value) => (isAbsent(value) ? "" : formatter.format(value))),
  };
}

/** The changes of a history line, field by field, in the reader's language. */
export function formatChanges(
  kind: KindDefinition,
  changes: Record<string, [unknown, unknown]>,
  names: Names,
  locale: Locale,
): ChangeView[] {
  return Object.entries(changes).flatMap(([path, both]) => {
    const formatter = formatVersions(kind, path, both, names, locale);
    const [before = "", after = ""] = formatter?.values ?? [];
    if (!formatter || before === after) return [];
    return { label: formatter.label, language: formatter.language, pieces: shortenSame(compareWords(before, after)) };
  });
}
