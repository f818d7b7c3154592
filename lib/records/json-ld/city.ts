import type { CityLeaf, Thing } from "schema-dts";
import { countryName } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";
import { mentionCity } from "./references";
import { type JsonLdScope, wordsInLanguage } from "./scope";
import { observation, observations, sourcePage } from "./sources";

/** The place with its LAU code and its dated figures. */
export function cityThings(view: View<"city">, scope: JsonLdScope): Thing[] {
  const { country, coordinates, code, website, population, populationAsOf } = view.fields;
  const city = mentionCity(view.card, scope);
  const about = city["@id"]!;
  const full: CityLeaf = {
    ...city,
    description: wordsInLanguage(view.texts.description),
    sameAs: website,
    identifier: code ? { "@type": "PropertyValue", propertyID: "LAU", value: code } : undefined,
    geo: coordinates && { "@type": "GeoCoordinates", latitude: coordinates.lat, longitude: coordinates.lon },
    containedInPlace: country && {
      "@type": "Country",
      name: countryName(country, scope.locale),
      identifier: country,
    },
    subjectOf: sourcePage(view),
  };
  const label = translator(scope.locale)("kinds:field.population");
  return [full, ...observation(about, label, population, populationAsOf), ...observations(view, about)];
}
