import { type GeoPermissibleObjects, type GeoProjection, geoDistance, geoMercator, geoPath } from "d3-geo";
import type { MultiPolygon, Polygon } from "geojson";
import { Drawing } from "../knot/drawing";
import { type Kind, KindShape } from "../knot/kind-shape";
import { round } from "../knot/text-lines";
import { plainText, type Written } from "../ui/lang";
import { LeaderLine } from "./leader-line";
import { thinPath } from "./outline-of-europe";
import { type PartedSpot, partPoints } from "./part-points";
import { type PlacedLabel, placeLabels, ringRadius } from "./place-labels";

export type MapPlace = {
  id: string;
  kind: Kind;
  name: Written;
  href: string;
  longitude: number;
  latitude: number;
  /** Only the street or quarter is known: drawn open and dashed. */
  approximate?: boolean;
};
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

const width = 860;
const height = 600;
/** The drawing scales with the page, so labels need a layout for wide screens, tablets and phones. */
const screens = [
  { shown: "max-lg:hidden", size: 16, knot: 19 },
  { shown: "max-sm:hidden lg:hidden", size: 22, knot: 26 },
  { shown: "sm:hidden", size: 34, knot: 42 },
];
const border = 50;
const earthRadius = 6371;

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
      <Drawing id={id} title={title} description={description} width={width} height={height}>
        <Districts districts={districts} projection={projection} />
        <rect x="0.5" y="0.5" width={width - 1} height={height - 1} className="neatline" />
        {screens.map(({ shown, size, knot }) => (
          <g key={shown} className={shown}>
            <PlaceKnots places={places} spots={partPoints(spots, knot * 1.45)} size={size} knot={knot} />
            <ScaleBar projection={projection} label={scaleLabel} size={size} />
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
      [width - border, height - border],
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

type PlaceKnotsProps = { places: MapPlace[]; spots: PartedSpot[]; size: number; knot: number };

function PlaceKnots({ places, spots, size, knot }: PlaceKnotsProps) {
  const shown = spots.flatMap((spot) => {
    const place = places.find(({ id }) => id === spot.id);
    return place ? [{ place, spot }] : [];
  });
  const points = shown.map(({ place, spot }) => ({ ...spot, label: plainText(place.name), ring: place.approximate }));
  const labels = placeLabels(points, { width, height: height - size * 2.5, size, knot });
  return (
    <>
      {shown.map(({ spot }) => (
        <LeaderLine key={spot.id} spot={spot} />
      ))}
      {shown.map(({ place, spot }) => {
        const label = labels.find(({ id }) => id === place.id);
        return <PlaceKnot key={place.id} {...{ place, spot, label, size, knot }} />;
      })}
    </>
  );
}

type PlaceKnotProps = { place: MapPlace; spot: PartedSpot; label?: PlacedLabel; size: number; knot: number };

/** A place whose label has no room shows its name as a tooltip. */
function PlaceKnot({ place, spot, label, size, knot }: PlaceKnotProps) {
  return (
    <a href={place.href}>
      {!label && <title>{plainText(place.name)}</title>}
      <circle className="focus-ring" cx={spot.x} cy={spot.y} r={knot * 0.7} />
      {place.approximate && (
        <circle
          cx={spot.x}
          cy={spot.y}
          r={knot * ringRadius}
          className="knot-line text-quiet"
          strokeWidth={knot / 13}
          strokeDasharray={`${knot / 4} ${knot / 5}`}
        />
      )}
      <KindShape kind={place.kind} x={spot.x} y={spot.y} size={place.approximate ? knot * 0.7 : knot} />
      {label && <PlaceName name={place.name} label={label} size={size} />}
    </a>
  );
}

function PlaceName({ name, label, size }: { name: Written; label: PlacedLabel; size: number }) {
  const lang = typeof name === "string" ? undefined : name.lang;
  return (
    <text
      x={label.x}
      y={label.y}
      textAnchor={label.anchor}
      fontSize={size}
      fontWeight="500"
      lang={lang}
      className="rimmed"
    >
      {plainText(name)}
    </text>
  );
}

type ScaleBarProps = { projection: GeoProjection; label: (kilometres: number) => string; size: number };

function ScaleBar({ projection, label, size }: ScaleBarProps) {
  const y = height - 16;
  const { kilometres, length } = scaleBar(projection);
  return (
    <g>
      <path d={`M16 ${y - 8}V${y}H${round(16 + length)}V${y - 8}`} className="cord" />
      <text x={round(26 + length)} y={y} fontSize={size} className="said-quietly">
        {label(kilometres)}
      </text>
    </g>
  );
}

/** The longest round distance that takes at most a quarter of the map's width. */
export function scaleBar(projection: GeoProjection): { kilometres: number; length: number } {
  const left = projection.invert?.([12, height - 12]) ?? [0, 0];
  const right = projection.invert?.([12 + width / 4, height - 12]) ?? [0, 0];
  const quarter = geoDistance(left, right) * earthRadius;
  const kilometres = [200, 100, 50, 20, 10, 5, 2, 1, 0.5].find((round) => round <= quarter) ?? 0.5;
  return { kilometres, length: (kilometres / quarter) * (width / 4) };
}
