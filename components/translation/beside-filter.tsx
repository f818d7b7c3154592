import { Button } from "@/components/ui/button";
import { SelectFilter } from "@/components/ui/filter-form";
import { type Locale, languageLabel } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { adminPath } from "@/lib/kinds/address";
import type { WorkspacePage } from "@/lib/records/translation/workspace-page";

type Props = { locale: Locale; page: WorkspacePage; round: string };

/** Chooses a language that the translator reads better than the original, to see it beside. */
export function BesideFilter({ locale, page: { kind, recordId, language, beside, besides, workspace }, round }: Props) {
  const t = translator(locale);
  if (besides.length === 0) return null;
  const revision = workspace.revision?.id;
  return (
    <form
      method="get"
      action={`${adminPath(locale, kind, recordId)}/languages/${language}`}
      className="flex flex-wrap items-end gap-3"
    >
      {round && <input type="hidden" name="round" value={round} />}
      {revision && <input type="hidden" name="revision" value={revision} />}
      <SelectFilter
        id="beside"
        name="beside"
        label={t("rounds:beside.label")}
        {...(beside ? { value: beside } : {})}
        emptyLabel={t("rounds:beside.none")}
        choices={besides.map((code) => ({ value: code, label: languageLabel(code, locale) }))}
      />
      <Button second>{t("rounds:beside.show")}</Button>
    </form>
  );
}
