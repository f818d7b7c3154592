import { pathScale } from "@/lib/ground/path-writer";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { Drawing } from "../knot/drawing";
import { round } from "../knot/text-lines";
import type { Written } from "../ui/lang";
import { CloserViews, closerId } from "./closer-views";
import { type CountSign, CountSigns } from "./count-signs";
import { MapList } from "./map-list";
import { MapMarks } from "./map-marks";
import { MapNotes } from "./map-notes";
import { areAllNamed, layOutMarks, type PlaceMark, screens } from "./marks";
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
export function CityMap({ id, title, description, cities, countLabel, list, locale }: CityMapProps) {
  const t = translator(locale);
  const marks = marksOn(cities, countLabel !== undefined);
  const layouts = screens.map((screen) => ({ screen, layout: layOutMarks(marks, sheet, screen) }));
  const groundId = `${id}-ground`;
  const listId = list ?? `${id}-list`;
  return (
    <figure>
      <Drawing id={id} title={title} description={description} width={mapWidth} height={mapHeight}>
        <g id={groundId} className="ground" transform={`scale(${1 / pathScale})`}>
          <path d={outlineOfEurope.graticule} className="graticule" />
          <path d={outlineOfEurope.land} className="land" />
          <path d={outlineOfEurope.borders} className="border" />
        </g>
        <rect x="0.5" y="0.5" width={mapWidth - 1} height={mapHeight - 1} className="neatline" />
        {layouts.map(({ screen, layout }) => (
          <g key={screen.name} className={screen.shown}>
            <MapMarks
              layout={layout}
              screen={screen}
              groupHref={(group) => `#${closerId(id, screen, group)}`}
              groupLabel={(group) => t("places:map.together", { count: group.marks.length })}
            />
          </g>
        ))}
      </Drawing>
      {layouts.map(({ screen, layout: { groups } }) => (
        <CloserViews key={screen.name} map={id} ground={groundId} list={listId} {...{ groups, screen, locale }} />
      ))}
      {!list && marks.length > 0 && (
        <MapList id={listId} marks={marks} isShort={areAllNamed(layouts[0]!.layout)} locale={locale} />
      )}
      <figcaption className="mt-3 text-note text-quiet">
        {countLabel && <CountSigns signs={countSigns(cities)} label={countLabel} />}
        <MapNotes sources={[]} isApproximate={false} layouts={layouts} locale={locale} />
      </figcaption>
    </figure>
  );
}
