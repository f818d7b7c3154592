import { pathScale } from "@/lib/ground/path-writer";
import type { Locale } from "@/lib/i18n/locales";
import { round } from "../knot/text-lines";
import type { Written } from "../ui/lang";
import { type CountSign, CountSigns } from "./count-signs";
import { MapFigure } from "./map-figure";
import { MapNotes } from "./map-notes";
import type { PlaceMark } from "./marks";
import { europe, mapHeight, mapWidth, outlineOfEurope } from "./outline-of-europe";

export type MapCity = {
  id: string;
  name: Written;
  href: string;
  longitude: number;
  latitude: number;
  /** Of records; the mark is larger the more there are. */
  count?: number;
};

type CityMapProps = {
  id: string;
  title: string;
  description: string;
  /** In the order of the list beside: the first has number 1. */
  cities: MapCity[];
  /** "12 practices", for the legend of sizes. */
  countLabel?: (count: number) => string;
  /** The id of a list of the page with the same numbers; otherwise the map has its own. */
  list?: string;
  locale: Locale;
};

const sheet = { width: mapWidth, height: mapHeight };

/** Areas, and not widths, are compared. */
const weightOf = (count: number, most: number) => (most > 0 ? Math.sqrt(count / most) : 0);

function marksOn(cities: readonly MapCity[], hasCounts: boolean): PlaceMark[] {
  const most = Math.max(...cities.map(({ count = 0 }) => count));
  return cities.flatMap(({ longitude, latitude, count = 0, ...city }, index) => {
    const at = europe([longitude, latitude]);
    if (!at) return [];
    const weight = hasCounts ? { weight: weightOf(count, most) } : {};
    return [{ ...city, ...weight, kind: "city" as const, number: index + 1, x: round(at[0]), y: round(at[1]) }];
  });
}

/** One, the most, and a number between them. */
function countSigns(cities: readonly MapCity[]): CountSign[] {
  const most = Math.max(0, ...cities.map(({ count = 0 }) => count));
  const counts = [...new Set([1, Math.round(most / 4), most])].filter((count) => count > 0);
  return counts.map((count) => ({ count, weight: weightOf(count, most) }));
}

/** Cities on the map of Europe; the page shows the same as a list. */
export function CityMap({ cities, countLabel, ...map }: CityMapProps) {
  return (
    <MapFigure
      {...map}
      sheet={sheet}
      marks={marksOn(cities, countLabel !== undefined)}
      ground={(groundId) => (
        <g id={groundId} className="ground" transform={`scale(${1 / pathScale})`}>
          <path d={outlineOfEurope.graticule} className="graticule" />
          <path d={outlineOfEurope.land} className="land" />
          <path d={outlineOfEurope.borders} className="border" />
        </g>
      )}
      caption={(layouts) => (
        <>
          {countLabel && <CountSigns signs={countSigns(cities)} label={countLabel} />}
          <MapNotes sources={[]} isApproximate={false} layouts={layouts} locale={map.locale} />
        </>
      )}
    />
  );
}
