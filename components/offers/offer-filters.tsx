import { FilterForm, SelectFilter } from "@/components/ui/filter-form";
import { countryName } from "@/lib/i18n/format";
import { type Locale, languageLabel } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card, TermView } from "@/lib/kinds/card";
import { type OfferFilters, offerFilterKeys } from "@/lib/kinds/offers";
import { offerDirections } from "@/lib/kinds/states";

type Choices = { value: string; label: string; lang?: string }[];
type Props = {
  locale: Locale;
  filters: OfferFilters;
  values: Required<OfferFilters>;
  terms: TermView[];
  cities: Card[];
};

const choiceOf = (value: string, { text, language }: TermView["label"], locale: Locale) => ({
  value,
  label: text,
  ...(language === locale ? {} : { lang: language }),
});

function termChoices(key: "theme" | "level", { values, terms, locale }: Props) {
  return terms.flatMap(({ id, notation, label }): Choices => {
    if (!id.startsWith(`${key}/`) || !values[key].includes(notation)) return [];
    return [choiceOf(notation, label, locale)];
  });
}

function labelledChoices(values: string[], labelOf: (value: string) => string, locale: Locale): Choices {
  const choices = values.map((value) => ({ value, label: labelOf(value) }));
  return choices.sort((one, other) => one.label.localeCompare(other.label, locale));
}

/** The choices of each filter. Only values that an open offer has. */
function choicesOf(props: Props): Record<keyof OfferFilters, Choices> {
  const { locale, values } = props;
  const t = translator(locale);
  const directions = offerDirections.filter((direction) => values.direction.includes(direction));
  return {
    direction: directions.map((value) => ({ value, label: t(`offers:direction.${value}`) })),
    theme: termChoices("theme", props),
    level: termChoices("level", props),
    city: props.cities
      .filter(({ slug }) => values.city.includes(slug))
      .map(({ slug, title }) => choiceOf(slug, title, locale)),
    language: labelledChoices(values.language, (code) => languageLabel(code, locale), locale),
    country: labelledChoices(values.country, (code) => countryName(code, locale), locale),
  };
}

/** The filters of the list of offers, in its address. */
export function OfferFilterForm(props: Props) {
  const { locale, filters } = props;
  const t = translator(locale);
  const choices = choicesOf(props);
  return (
    <FilterForm action={`/${locale}/offers`} label={t("lists:filter")} apply={t("lists:apply")}>
      {offerFilterKeys.map((key) => (
        <SelectFilter
          key={key}
          id={`offers-${key}`}
          name={key}
          label={t(`offers:filter.${key}`)}
          emptyLabel={t("offers:any")}
          choices={choices[key]}
          {...(filters[key]?.[0] ? { value: filters[key][0] } : {})}
        />
      ))}
    </FilterForm>
  );
}
