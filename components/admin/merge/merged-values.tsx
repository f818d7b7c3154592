import { ChoiceInput } from "@/components/ui/field";
import { isLocale, nativeLanguageName } from "@/lib/i18n/locales";
import type { MergePreview } from "@/lib/records/merge/preview";
import type { PageContext } from "@/lib/routes/form-state";

/** Long enough to tell two texts apart; the result shows what stays in full. */
const shownOfText = 400;

const shorten = (text: string) => (text.length > shownOfText ? `${text.slice(0, shownOfText).trimEnd()}…` : text);

/** Chooses for each difference which record's value stays. */
export function MergedValues({ page: { t }, preview }: { page: PageContext; preview: MergePreview }) {
  const { lines } = preview;
  return lines.map((line, index) => {
    const lang = line.language ? { lang: line.language } : {};
    const values = { keep: line.keep, lose: line.lose, both: t("work:merge.both") };
    const choices = line.options.map(({ choice, value }) => ({
      value,
      label: values[choice] === "" ? t("work:merge.empty") : shorten(values[choice]),
      checked: line.chosen === choice,
      ...(values[choice] === "" || choice === "both" ? {} : lang),
    }));
    const name = isLocale(line.language) ? `${line.label} (${nativeLanguageName(line.language)})` : line.label;
    return (
      <ChoiceInput key={line.key} one id={`take-${index}`} name={`take.${index}`} legend={name} choices={choices} />
    );
  });
}
