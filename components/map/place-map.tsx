import { type GeoPermissibleObjects, type GeoProjection, geoMercator, geoPath } from "d3-geo";
import type { MultiPolygon, Polygon } from "geojson";
import { Drawing } from "../knot/drawing";
import { round } from "../knot/text-lines";
import { plainText, type Written } from "../ui/lang";
import type { Size } from "./map-view";
import { thinPath } from "./outline-of-europe";
import { partPoints } from "./part-points";
import { type MapPlace, PlaceKnots } from "./place-knots";
import { ScaleBar } from "./scale-bar";

export type MapDistrict = { id: string; name: Written; geometry: Polygon | MultiPolygon };
type PlaceMapProps = {
  id: string;
  title: string;
  description: string;
  places: MapPlace[];
  districts?: MapDistrict[];
  /** "2 km", in the page's language. */
  scaleLabel: (kilometres: number) => string;
  /** Explains the dashed circles; shown if there is one. */
  approximateLabel?: string;
};

const sheet: Size = { width: 860, height: 600 };
/** The drawing scales with the page, so labels need a layout for wide screens, tablets and phones. */
const screens = [
  { shown: "max-lg:hidden", size: 16, knot: 19 },
  { shown: "max-sm:hidden lg:hidden", size: 22, knot: 26 },
  { shown: "sm:hidden", size: 34, knot: 42 },
];
const border = 50;

/** The places of a city, drawn to scale, with district boundaries where they are known. */
export function PlaceMap({
  id,
  title,
  description,
  places,
  districts = [],
  scaleLabel,
  approximateLabel,
}: PlaceMapProps) {
  if (places.length === 0 && districts.length === 0) return null;
  const projection = fitProjection(places, districts);
  const spots = places.flatMap((place) => {
    const at = projection([place.longitude, place.latitude]);
    return at ? [{ id: place.id, x: round(at[0]), y: round(at[1]) }] : [];
  });
  return (
    <figure>
      <Drawing id={id} title={title} description={description} width={sheet.width} height={sheet.height}>
        <Districts districts={districts} projection={projection} />
        <rect x="0.5" y="0.5" width={sheet.width - 1} height={sheet.height - 1} className="neatline" />
        {screens.map(({ shown, size, knot }) => (
          <g key={shown} className={shown}>
            <PlaceKnots places={places} spots={partPoints(spots, knot * 1.45)} sheet={sheet} size={size} knot={knot} />
            <ScaleBar projection={projection} label={scaleLabel} sheet={sheet} size={size} />
          </g>
        ))}
      </Drawing>
      {approximateLabel && places.some(({ approximate }) => approximate) && (
        <figcaption className="mt-3 flex items-center gap-2.5 text-note text-quiet">
          <svg viewBox="0 0 24 24" aria-hidden="true" className="size-5 flex-none">
            <circle cx="12" cy="12" r="10" className="knot-line" strokeWidth="1.75" strokeDasharray="3.5 3" />
          </svg>
          {approximateLabel}
        </figcaption>
      )}
    </figure>
  );
}

/**
 * Fits the projection to what is shown. At least two kilometres across, because one school would otherwise suggest
 * false precision.
 */
function fitProjection(places: MapPlace[], districts: MapDistrict[]): GeoProjection {
  const points = places.map(({ longitude, latitude }) => [longitude, latitude] as [number, number]);
  const around = points.flatMap(([x, y]) => [
    [x - 0.014, y - 0.009],
    [x + 0.014, y + 0.009],
  ]);
  const geometries = [
    { type: "MultiPoint" as const, coordinates: around },
    ...districts.map(({ geometry }) => geometry),
  ];
  const all: GeoPermissibleObjects = { type: "GeometryCollection", geometries };
  return geoMercator().fitExtent(
    [
      [border, border],
      [sheet.width - border, sheet.height - border],
    ],
    all,
  );
}

function Districts({ districts, projection }: { districts: MapDistrict[]; projection: GeoProjection }) {
  const path = geoPath(projection);
  return districts.map(({ id, name, geometry }) => (
    <path key={id} d={thinPath(path(geometry) ?? "", 1.5, 2)} className="land stroke-edge" strokeWidth="1">
      <title>{plainText(name)}</title>
    </path>
  ));
}
