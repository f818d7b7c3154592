import type { Locale } from "@/lib/i18n/locales";
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
  const fields = Object.entries(value.fields ?? {}).flatMap(([name, one]) =>
    part.fields[name]
      ? `${changedFieldLabel(context.t, name)}: ${formatFieldValue(context, part.fields[name], one)}`
      : [],
  );
  const texts = Object.entries(value.translations ?? {}).flatMap(([language, values]) =>
    Object.entries(values).flatMap(([name, one]) =>
      part.translated[name] ? `${formatFieldValue(context, part.translated[name], one)} (${language})` : [],
    ),
  );
  return [...fields, ...texts].join("; ");
}

type FieldFormatter = { label: string; language?: string; tell: (value: unknown) => string };

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
  const inner = `${label} – ${changedFieldLabel(context.t, group === "fields" ? first! : second!)}`;
  return {
    label: inner,
    ...(group === "translations" ? { language: first } : {}),
    tell: (value) => formatFieldValue(context, field, value),
  };
}

/** A text or list in one language; a path inside a list uses the label of the list. */
function textFormatter(context: ChangeContext, [language, name, ...rest]: string[]): FieldFormatter | null {
  if (!language) return null;
  const whole = (values: unknown) =>
    Object.entries(values as object)
      .flatMap(([one, text]) => {
        const field = context.kind.translated[one];
        return field ? `${changedFieldLabel(context.t, one)}: ${formatFieldValue(context, field, text)}` : [];
      })
      .join("\n");
  if (!name) return { label: context.t("work:history.text"), language, tell: whole };
  const field = context.kind.translated[name];
  if (!field || rest.at(-1) === "position") return null;
  const inItem =
    rest.length > 0
      ? (value: unknown) => (typeof value === "object" ? formatChangedItem(value as ChangedItem) : String(value))
      : null;
  return {
    label: changedFieldLabel(context.t, name),
    language,
    tell: inItem ?? ((value) => formatFieldValue(context, field, value)),
  };
}

/** Label and formatter for the path of a change; null for paths that mean nothing to a reader (positions). */
function formatterOf(context: ChangeContext, path: string): FieldFormatter | null {
  const [first = "", ...rest] = path.split(".");
  if (isRecordLabel(first))
    return {
      label: context.t(`work:change.${first}`),
      tell: (value) => (rest.length > 0 ? String(value) : formatRecordValue(context, first, value)),
    };
  if (first === "parts") return partFormatter(context, rest);
  if (first === "translations") return textFormatter(context, rest);
  const field = first === "fields" ? context.kind.fields[rest[0] ?? ""] : undefined;
  if (!field) return null;
  const isInner = rest.length > 1;
  return {
    label: changedFieldLabel(context.t, rest[0]!),
    tell: (value) => (isInner ? String(value) : formatFieldValue(context, field, value)),
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
