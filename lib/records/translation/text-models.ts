import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { FieldState } from "@/lib/i18n/translation-state";
import type { FormDraft } from "@/lib/routes/draft";
import { errorText } from "@/lib/routes/error-text";
import { compareWords, type Piece } from "@/lib/text/word-difference";
import type { SeenHashes } from "./change";
import { linePrefix, parseSeen } from "./form";
import type { Workspace } from "./page";
import { leafLabel, textLabel } from "./text-labels";
import { leavesOf, translatedLeaves } from "./texts";
import type { WorkText } from "./work";

/** One line: its source and the input for its translation. */
export type LineModel = {
  id: string;
  name: string;
  /** Label of the input. */
  label: string;
  source: string;
  /** The words in the language that the translator compares with. */
  beside: { text: string; isOld: boolean } | null;
  value: string;
  error?: string | undefined;
  isLong: boolean;
};

/** A text as the translation page shows it. */
export type TextModel = {
  id: string;
  key: string;
  label: string;
  state: FieldState;
  lines: LineModel[];
  /** The change of the source since the translation was made; "unknown" when that version is not in the history. */
  sourceChange: Piece[] | "unknown" | null;
  /** What somebody else saved since the refused form was opened. */
  savedMeanwhile: string | null;
};

/** Input values: typed and refused, else proposed, else saved. Never the source text. */
function valuesOf(text: WorkText, workspace: Workspace, draft: FormDraft | null): Map<string, string> {
  const proposed = workspace.proposed.get(text.key);
  const values = translatedLeaves(text, text.source, proposed ? proposed.value : text.target);
  for (const id of values.keys()) {
    const typed = draft?.values[`${linePrefix}${id}`];
    if (typeof typed === "string") values.set(id, typed);
  }
  return values;
}

/** A text as one string; list items are on lines of their own. */
const plainLines = (text: WorkText, value: unknown) =>
  leavesOf(text, value)
    .map(({ value: line }) => line)
    .join("\n");

function sourceChange(text: WorkText, { sourcesThen }: Workspace): TextModel["sourceChange"] {
  if (text.state !== "outdated") return null;
  const before = sourcesThen.get(text.key);
  // An incomplete list has no source hash, and its source may be unchanged.
  if (before === undefined) return text.madeFrom ? "unknown" : null;
  return compareWords(plainLines(text, before), plainLines(text, text.source));
}

function savedMeanwhile(text: WorkText, seen: SeenHashes): string | null {
  const hash = seen[text.key]?.target;
  if (hash === undefined || hash === text.targetHash) return null;
  return [...translatedLeaves(text, text.source, text.target).values()].join("\n");
}

/** The texts of a record; each line gets an id for links from error messages. */
export function textModels(
  workspace: Workspace,
  language: Locale,
  locale: Locale,
  draft: FormDraft | null,
): TextModel[] {
  const t = translator(locale);
  const translation = t("translation:translation", { inLanguage: t(`common:language.in.${language}`) });
  const seen = (draft && parseSeen([draft.values.seen].flat()[0])) ?? {};
  let number = 0;
  return workspace.texts.map((text, index) => {
    const values = valuesOf(text, workspace, draft);
    const label = textLabel(text, locale);
    const beside = workspace.beside.get(text.key);
    const lines = leavesOf(text, text.source).map((leaf): LineModel => {
      const { id, item, value: source } = leaf;
      const error = draft?.errors.find(({ path }) => path[0] === id);
      number += 1;
      return {
        id: `line-${number}`,
        name: `${linePrefix}${id}`,
        label: leafLabel(leaf, `${label}: ${translation}`, locale),
        source,
        beside: beside?.lines.get(id) ? { text: beside.lines.get(id) ?? "", isOld: beside.isOld } : null,
        value: values.get(id) ?? "",
        error: error && errorText(locale, error.key),
        isLong: text.declared.type !== "text" && item?.of !== "title",
      };
    });
    return {
      ...{ id: `text-${index + 1}`, key: text.key, label, state: text.state, lines },
      sourceChange: sourceChange(text, workspace),
      savedMeanwhile: savedMeanwhile(text, seen),
    };
  });
}

/** Typed texts that the record no longer has. */
export function textsWithoutPlace(workspace: Workspace, draft: FormDraft | null): string[] {
  const known = new Set(
    workspace.texts.flatMap((text) => leavesOf(text, text.source).map(({ id }) => linePrefix + id)),
  );
  return Object.entries(draft?.values ?? {}).flatMap(([name, value]) =>
    name.startsWith(linePrefix) && !known.has(name) && typeof value === "string" && value.trim() ? [value] : [],
  );
}
