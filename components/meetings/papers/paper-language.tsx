import { PrintNow } from "@/components/admin/meetings/print-now";
import { Button } from "@/components/ui/button";
import { SelectInput } from "@/components/ui/field";
import { languageChoices } from "@/components/ui/language-choices";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { PaperName } from "@/lib/meetings/papers/names";

type Props = {
  locale: Locale;
  paper: PaperName;
  /** "": feedback cards, each in the language of its person. */
  chosen: Locale | "";
  hasPaper: boolean;
};

/** Chooses the language on paper, and prints. */
export function PaperLanguage({ locale, paper, chosen, hasPaper }: Props) {
  const t = translator(locale);
  return (
    <div className="no-print flex flex-wrap items-end gap-x-6 gap-y-4">
      <form method="get" className="flex flex-wrap items-end gap-4">
        <SelectInput
          id="in"
          name="in"
          label={t("papers:print.language")}
          value={chosen}
          choices={languageChoices}
          {...(paper === "cards" ? { emptyLabel: t("papers:print.own") } : {})}
        />
        <Button second>{t("papers:print.show")}</Button>
      </form>
      {hasPaper && <PrintNow label={t("papers:print.button")} />}
    </div>
  );
}
