import { FilterForm, SelectFilter, WordsFilter } from "@/components/ui/filter-form";
import type { Option } from "@/lib/forms/field-model";
import { type Locale, languageLabel, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { confirmationStates, languageStates, publicationStates } from "@/lib/kinds/states";
import type { AdminQuery } from "@/lib/records/admin/list-query";

type Props = { locale: Locale; action: string; query: AdminQuery; cities: Option[] };

export function RecordFilters({ locale, action, query, cities }: Props) {
  const t = translator(locale);
  return (
    <FilterForm
      action={action}
      label={t("admin:list.filters")}
      apply={t("admin:list.apply")}
      keep={[{ name: "sort", value: query.sort }]}
    >
      <WordsFilter id="q" name="q" label={t("admin:list.words")} value={query.words ?? ""} />
      {cities.length > 1 && (
        <SelectFilter
          id="city"
          name="city"
          label={t("admin:list.city")}
          value={query.city ?? ""}
          choices={cities}
          emptyLabel={t("admin:list.anyCity")}
        />
      )}
      <SelectFilter
        id="state"
        name="state"
        label={t("admin:list.state")}
        value={query.state ?? ""}
        choices={publicationStates.map((value) => ({ value, label: t(`admin:state.${value}`) }))}
        emptyLabel={t("admin:list.anyState")}
      />
      <SelectFilter
        id="language"
        name="language"
        label={t("admin:list.language")}
        value={query.language ?? ""}
        choices={locales.map((value) => ({ value, label: languageLabel(value, locale) }))}
        emptyLabel={t("admin:list.anyLanguage")}
      />
      <SelectFilter
        id="languageState"
        name="languageState"
        label={t("admin:list.languageState")}
        value={query.languageState ?? ""}
        choices={languageStates.map((value) => ({ value, label: t(`admin:list.languageStates.${value}`) }))}
        emptyLabel={t("admin:list.languageStates.any")}
      />
      <SelectFilter
        id="confirmed"
        name="confirmed"
        label={t("admin:list.confirmed")}
        value={query.confirmed ?? ""}
        choices={confirmationStates.map((value) => ({ value, label: t(`admin:list.confirmation.${value}`) }))}
        emptyLabel={t("admin:list.anyConfirmed")}
      />
      <label className="flex min-h-8 items-start gap-2.5 py-1 leading-snug">
        <input type="checkbox" name="mine" value="yes" defaultChecked={query.isMine} className="tick" />
        <span className="pt-0.5">{t("admin:list.mine")}</span>
      </label>
    </FilterForm>
  );
}
