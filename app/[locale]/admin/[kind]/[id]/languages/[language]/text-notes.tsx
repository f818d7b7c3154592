import { Callout } from "@/components/ui/callout";
import { Details } from "@/components/ui/details";
import { Difference } from "@/components/ui/difference";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Workspace } from "@/lib/records/translation/page";
import { leavesOf, translatedLeaves } from "@/lib/records/translation/texts";
import type { WorkText } from "@/lib/records/translation/work";
import { compareWords } from "@/lib/text/word-difference";

/** A text, or the items of a list one under the other. */
export function readable(text: WorkText, value: unknown): string {
  return leavesOf(text, value)
    .map(({ value: line }) => line)
    .join("\n");
}

type Props = { text: WorkText; workspace: Workspace; locale: Locale; source: Locale; language: Locale };

/** What the original said when the translation was made, as a difference to what it says now. */
export function SourceChange({ text, workspace, locale, source }: Props) {
  const t = translator(locale);
  if (text.state !== "outdated") return null;
  const before = workspace.sourcesThen.get(text.key);
  // A list that is only half translated was made from the same original.
  if (before === undefined)
    return text.madeFrom ? <p className="max-w-measure">{t("translation:unknownChange")}</p> : null;
  return (
    <Details summary={t("translation:changed")} open>
      <p lang={source} className="max-w-measure font-read break-words whitespace-pre-line">
        <Difference
          pieces={compareWords(readable(text, before), readable(text, text.source))}
          words={{ removed: t("work:history.removed"), added: t("work:history.added") }}
        />
      </p>
    </Details>
  );
}

/** What somebody else saved in the meantime, where it is not what the form was opened with. */
export function SavedMeanwhile({ text, locale, language, seen }: Props & { seen: string | undefined }) {
  if (seen === undefined || seen === text.targetHash) return null;
  const saved = [...translatedLeaves(text, text.source, text.target).values()].join("\n");
  return (
    <Callout tone="strong" title={translator(locale)("translation:meanwhile")}>
      <p lang={language} className="font-read break-words whitespace-pre-line">
        {saved || "–"}
      </p>
    </Callout>
  );
}
