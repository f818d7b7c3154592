import { FilterForm, SelectFilter, WordsFilter } from "@/components/ui/filter-form";
import { ages, type InboxQuery } from "@/lib/contact/inbox/list-query";
import { type Locale, languageLabel, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Props = { locale: Locale; action: string; query: InboxQuery; records: { value: string; label: string }[] };

export function InboxFilters({ locale, action, query, records }: Props) {
  const t = translator(locale);
  return (
    <FilterForm
      action={action}
      label={t("inbox:filter.label")}
      apply={t("inbox:filter.apply")}
      keep={[{ name: "state", value: query.drawer }]}
    >
      <WordsFilter id="q" name="q" label={t("inbox:filter.words")} value={query.words ?? ""} />
      <SelectFilter
        id="record"
        name="record"
        label={t("inbox:filter.record")}
        value={query.record ?? ""}
        choices={records}
        emptyLabel={t("inbox:filter.anyRecord")}
      />
      <SelectFilter
        id="age"
        name="age"
        label={t("inbox:filter.age")}
        value={query.age ?? ""}
        choices={ages.map((value) => ({ value, label: t(`inbox:filter.ages.${value}`) }))}
        emptyLabel={t("inbox:filter.anyAge")}
      />
      <SelectFilter
        id="language"
        name="language"
        label={t("inbox:filter.language")}
        value={query.language ?? ""}
        choices={locales.map((value) => ({ value, label: languageLabel(value, locale) }))}
        emptyLabel={t("inbox:filter.anyLanguage")}
      />
    </FilterForm>
  );
}
