import { Callout } from "@/components/ui/callout";
import { Details } from "@/components/ui/details";
import { Difference } from "@/components/ui/difference";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { TextModel } from "@/lib/records/translation/text-models";
import { TranslationLine } from "./translation-line";

type Props = { locale: Locale; text: TextModel; source: Locale; language: Locale; beside: Locale | null };

function SourceChange({ locale, text: { sourceChange }, source }: Props) {
  const t = translator(locale);
  if (!sourceChange) return null;
  if (sourceChange === "unknown") return <p className="max-w-measure">{t("translation:unknownChange")}</p>;
  return (
    <Details summary={t("translation:changed")} open>
      <p lang={source} className="max-w-measure font-read break-words whitespace-pre-line">
        <Difference
          pieces={sourceChange}
          words={{ removed: t("work:history.removed"), added: t("work:history.added") }}
        />
      </p>
    </Details>
  );
}

function SavedMeanwhile({ locale, text: { savedMeanwhile }, language }: Props) {
  if (savedMeanwhile === null) return null;
  return (
    <Callout tone="strong" title={translator(locale)("translation:meanwhile")}>
      <p lang={language} className="font-read break-words whitespace-pre-line">
        {savedMeanwhile || "–"}
      </p>
    </Callout>
  );
}

/** One text with its state, its source and its translation, line by line. */
export function TranslationText(props: Props) {
  const { locale, text, source, language, beside } = props;
  const t = translator(locale);
  const sourceLabel = t("translation:original", { inLanguage: t(`common:language.in.${source}`) });
  return (
    <section aria-labelledby={`${text.id}-title`} id={text.id} className="space-y-4 border-t border-rule pt-5">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2 id={`${text.id}-title`} className="text-lead font-semibold">
          {text.label}
        </h2>
        <span className={`text-note ${text.state === "current" ? "text-quiet" : "font-semibold text-thread"}`}>
          {t(`translation:state.${text.state}`)}
        </span>
      </div>
      <SourceChange {...props} />
      <SavedMeanwhile {...props} />
      {text.lines.map((line) => (
        <TranslationLine
          key={line.id}
          line={line}
          sourceLanguage={source}
          language={language}
          sourceLabel={sourceLabel}
          beside={
            beside &&
            line.beside && {
              ...line.beside,
              language: beside,
              label: t("rounds:beside.text", { inLanguage: t(`common:language.in.${beside}`) }),
              note: line.beside.isOld ? t("rounds:beside.outdated") : undefined,
            }
          }
        />
      ))}
      {text.state === "outdated" && (
        <label className="flex min-h-9 items-start gap-3 py-1">
          <input type="checkbox" name="still" value={text.key} className="tick" />
          <span>{t("translation:stillCorrect")}</span>
        </label>
      )}
    </section>
  );
}
