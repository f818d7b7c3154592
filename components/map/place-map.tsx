import { boxOf, cornersOf, type GeoBox } from "@/lib/ground/box";
import { type DrawnGround, drawGround } from "@/lib/ground/draw";
import { findDistrict, type Ground } from "@/lib/ground/ground";
import { fitView, kilometresPerUnit, planeAround, type SheetView, toPlane, toSheet } from "@/lib/ground/plane";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { type Box, round } from "../knot/text-lines";
import type { Written } from "../ui/lang";
import { placeDistrictNames } from "./district-names";
import { DistrictNames, GroundLayer } from "./ground-layer";
import { MapFigure } from "./map-figure";
import { MapNotes } from "./map-notes";
import type { Size } from "./map-view";
import type { PlaceMark, Screen } from "./marks";
import { ScaleBar } from "./scale-bar";

export type MapPlace = Omit<PlaceMark, "number" | "x" | "y" | "weight"> & { longitude: number; latitude: number };
export type MapDistrict = { id: string; name: Written };

export type PlaceMapProps = {
  id: string;
  title: string;
  description: string;
  /** In the order of the list beside: the first has number 1. */
  places: MapPlace[];
  /** The numbers, by id, where the list has others as well. */
  numbers?: ReadonlyMap<string, number>;
  ground?: Ground | null;
  districts?: MapDistrict[];
  /** Shows all districts, and not only where the places are. */
  isWhole?: boolean;
  /** The district that a place is in, by its id. */
  highlighted?: string | undefined;
  /** The id of a list of the page with the same numbers; otherwise the map has its own. */
  list?: string;
  /** Small wherever it is shown, also on paper. */
  isSmall?: boolean;
  /** How many maps the page has: they share its bytes. */
  maps?: number;
  locale: Locale;
};

const sheet: Size = { width: 860, height: 600 };
const border = 46;
/** In characters of all paths: half of them, or less, are sent when compressed. */
const mostPaths = 48_000;
/** In kilometres around a place, because one school would otherwise suggest false precision. */
const leastReach = 1;

/** What the map must show, in the plane. */
function boxFor({ places, ground, highlighted, isWhole }: PlaceMapProps): GeoBox | undefined {
  const around = places.map(({ longitude, latitude }) => planeAround([longitude, latitude], leastReach));
  const here = ground && highlighted ? findDistrict(ground, highlighted) : undefined;
  const district = here && boxOf(here.type === "Polygon" ? here.coordinates.flat() : here.coordinates.flat(2));
  const whole = isWhole || places.length === 0 ? ground?.districtBox : undefined;
  return boxOf(cornersOf([...around, ...[district ?? [], whole ?? []].flat()]));
}

/** The positions on the sheet, with the numbers. */
const marksOn = (view: SheetView, { places, numbers }: PlaceMapProps): PlaceMark[] =>
  places.map(({ longitude, latitude, ...place }, index) => {
    const [x, y] = toSheet(view, toPlane([longitude, latitude]));
    return { ...place, number: numbers?.get(place.id) ?? index + 1, x: round(x), y: round(y) };
  });

/** The number of each place in its list. */
export const numbersOf = (places: readonly { id: string }[]) => new Map(places.map(({ id }, index) => [id, index + 1]));

const districtSize = (screen: Screen) => (screen.name === "phone" ? 30 : 14.5);

/** The places of a city, drawn to scale, on its ground as far as there is one. */
export function PlaceMap(props: PlaceMapProps) {
  const { id, title, description, places, ground, highlighted, list, isSmall = false, locale, maps = 1 } = props;
  const box = boxFor(props);
  if (!box) return null;
  const view = fitView(box, sheet, border);
  const drawn = ground && drawGround(ground, view, sheet, Math.floor(mostPaths / maps));
  return (
    <MapFigure
      {...{ id, title, description, sheet, list, isSmall, locale }}
      marks={marksOn(view, props)}
      ground={(groundId) =>
        drawn && <GroundLayer id={groundId} drawn={drawn} sheet={sheet} highlighted={highlighted} />
      }
      below={({ screen, layout }) => (
        <>
          {drawn && <Names {...props} drawn={drawn} taken={layout.taken} screen={screen} />}
          <ScaleBar
            perUnit={kilometresPerUnit(view, sheet)}
            label={(kilometres) => formatNumber(kilometres, locale, { style: "unit", unit: "kilometer" })}
            sheet={sheet}
            size={screen.size}
          />
        </>
      )}
      caption={(layouts) => (
        <MapNotes
          sources={ground?.sources ?? []}
          isApproximate={places.some(({ approximate }) => approximate)}
          layouts={layouts}
          locale={locale}
        />
      )}
    />
  );
}

type NamesProps = PlaceMapProps & { drawn: DrawnGround; taken: readonly Box[]; screen: Screen };

/** The names of the districts where marks leave room; on a phone only of the one that a place is in. */
function Names({ drawn, districts = [], highlighted, taken, screen }: NamesProps) {
  const named = drawn.districts.flatMap((district) => {
    const found = districts.find(({ id }) => id === district.id);
    const isShown = screen.name !== "phone" || district.id === highlighted;
    return found && isShown ? [{ district, name: found.name }] : [];
  });
  const size = districtSize(screen);
  const inOrder = named.sort((a, b) => Number(b.district.id === highlighted) - Number(a.district.id === highlighted));
  const names = placeDistrictNames(inOrder, taken, { ...sheet, size });
  return <DistrictNames names={names} size={size} highlighted={highlighted} />;
}
