import type { TextModel } from "@/components/translation/translation-text";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { linePrefix } from "@/lib/records/translation/form";
import type { Workspace } from "@/lib/records/translation/page";
import { leafLabel, textLabel } from "@/lib/records/translation/text-labels";
import { leavesOf, translatedLeaves } from "@/lib/records/translation/texts";
import type { WorkText } from "@/lib/records/translation/work";
import type { FormDraft } from "@/lib/routes/draft";
import { errorText } from "@/lib/routes/error-text";

/** What was typed and refused, else what waits, else what is saved. Never the original. */
function valuesOf(text: WorkText, workspace: Workspace, draft: FormDraft | null): Map<string, string> {
  const proposed = workspace.proposed.get(text.key);
  const values = translatedLeaves(text, text.source, proposed ? proposed.value : text.target);
  for (const id of values.keys()) {
    const typed = draft?.values[`${linePrefix}${id}`];
    if (typeof typed === "string") values.set(id, typed);
  }
  return values;
}

/** The texts of a record as the page shows them, each line with an id that can be linked to. */
export function textModels(workspace: Workspace, language: Locale, locale: Locale, draft: FormDraft | null) {
  const t = translator(locale);
  const inLanguage = t(`common:language.in.${language}`);
  let number = 0;
  const models = workspace.texts.map((text, index): TextModel & { text: WorkText } => {
    const values = valuesOf(text, workspace, draft);
    const label = textLabel(text, locale);
    const lines = leavesOf(text, text.source).map((leaf) => {
      const { id, item, value: source } = leaf;
      const error = draft?.errors.find(({ path }) => path[0] === id);
      number += 1;
      return {
        id: `line-${number}`,
        name: `${linePrefix}${id}`,
        label: leafLabel(leaf, `${label}: ${t("translation:translation", { inLanguage })}`, locale),
        source,
        value: values.get(id) ?? "",
        error: error && errorText(locale, error.key),
        isLong: text.declared.type !== "text" && item?.of !== "title",
      };
    });
    const state = { name: text.state, label: t(`translation:state.${text.state}`) };
    return { id: `text-${index + 1}`, label, state, lines, text };
  });
  return models;
}

/** What was typed for texts that are no longer there. */
export function homelessTexts(workspace: Workspace, draft: FormDraft | null): string[] {
  const known = new Set(
    workspace.texts.flatMap((text) => leavesOf(text, text.source).map(({ id }) => linePrefix + id)),
  );
  return Object.entries(draft?.values ?? {}).flatMap(([name, value]) =>
    name.startsWith(linePrefix) && !known.has(name) && typeof value === "string" && value.trim() ? [value] : [],
  );
}
