import { Knot, type Neighbour } from "@/components/knot/knot";
import { Weave } from "@/components/knot/weave";
import { CityMap } from "@/components/map/city-map";
import { PlaceMap } from "@/components/map/place-map";
import type { Locale } from "@/lib/i18n/locales";
import { showcaseCities, showcasePlaces, showcaseRecords, showcaseTies } from "./places";
import type { ShowcaseWords } from "./words";

export function ShowcaseDrawings({ words, locale }: { words: ShowcaseWords; locale: Locale }) {
  return (
    <div className="space-y-14">
      <Knot
        id="show-knot"
        title={words.sampleTitle}
        description={words.drawing}
        center={{ kind: "practice", label: words.sampleTitle }}
        neighbours={neighbours(words)}
        listLabel={words.asList}
      />
      <Weave
        id="show-weave"
        title={words.title}
        description={words.weave}
        cities={showcaseCities}
        records={showcaseRecords}
        ties={showcaseTies}
        words={{ shown: (kind, count) => `${words.kind[kind]}: ${count}`, undated: "–", help: words.weave }}
      />
      <div className="max-w-wide space-y-8">
        <CityMap
          id="show-cities"
          title={words.cityMap}
          description={words.cityMap}
          cities={showcaseCities}
          locale={locale}
        />
        <PlaceMap
          id="show-places"
          title={words.placeMap}
          description={words.placeMap}
          places={showcasePlaces}
          locale={locale}
        />
      </div>
    </div>
  );
}

/** One neighbour for each relation, so that every line style is shown. */
function neighbours(words: ShowcaseWords): Neighbour[] {
  return [
    {
      id: "a",
      kind: "network",
      label: "Xarxes pel Canvi",
      href: "#a",
      relation: "member",
      relationLabel: words.member,
    },
    { id: "b", kind: "city", label: "Barcelona", href: "#b", relation: "place", relationLabel: words.place },
    { id: "c", kind: "meeting", label: "Barcelona 2019", href: "#c", relation: "visit", relationLabel: words.visited },
    {
      id: "d",
      kind: "practice",
      label: words.sampleTitle,
      href: "#d",
      relation: "adaptation",
      relationLabel: words.adapted,
    },
    {
      id: "e",
      kind: "organisation",
      label: "Consorci d’Educació",
      href: "#e",
      relation: "support",
      relationLabel: words.supports,
    },
    { id: "f", kind: "guide", label: "1.4", href: "#f", relation: "related", relationLabel: words.automatic },
  ];
}
