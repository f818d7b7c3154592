import { FilterForm, SelectFilter } from "@/components/ui/filter-form";
import type { Option } from "@/lib/forms/field-model";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Props = { locale: Locale; city: string | undefined; cities: Option[] };

/** Filters the coverage by city. */
export function CityFilter({ locale, city, cities }: Props) {
  const t = translator(locale);
  return (
    <FilterForm
      action={`/${locale}/admin/coverage`}
      label={t("translation:coverage.city")}
      apply={t("translation:coverage.show")}
    >
      <SelectFilter
        id="city"
        name="city"
        label={t("translation:coverage.city")}
        {...(city ? { value: city } : {})}
        emptyLabel={t("translation:coverage.anyCity")}
        choices={cities}
      />
    </FilterForm>
  );
}
