import { Drawing } from "../knot/drawing";
import { KindShapes, KindUse } from "../knot/kind-shape";
import { round } from "../knot/text-lines";
import { plainText, type Written } from "../ui/lang";
import { LeaderLine } from "./leader-line";
import { europe, mapHeight, mapWidth, outlineOfEurope } from "./outline-of-europe";
import { type PartedSpot, partPoints } from "./part-points";
import { type PlacedLabel, placeLabels } from "./place-labels";

export type MapCity = { id: string; name: Written; href: string; longitude: number; latitude: number };
type CityMapProps = { id: string; title: string; description: string; cities: MapCity[] };

/**
 * Cities on the map of Europe; the page shows the same as a list. Labels are laid out twice, for wide screens and
 * phones.
 */
export function CityMap({ id, title, description, cities }: CityMapProps) {
  const outline = outlineOfEurope();
  const shown = cities.flatMap((city) => {
    const at = europe([city.longitude, city.latitude]);
    return at ? [{ ...city, x: round(at[0]), y: round(at[1]) }] : [];
  });
  return (
    <Drawing id={id} title={title} description={description} width={mapWidth} height={mapHeight}>
      <path d={outline.graticule} className="graticule" />
      <path d={outline.land} className="land" />
      <path d={outline.borders} className="border" />
      <rect x="0.5" y="0.5" width={mapWidth - 1} height={mapHeight - 1} className="neatline" />
      {screens.map(({ name, className, size, knot }) => (
        <g key={name} className={className} fontSize={size} fontWeight="550">
          <CityKnots cities={shown} size={size} knot={knot} shape={`${id}-${name}`} />
        </g>
      ))}
    </Drawing>
  );
}

/** The drawing scales with the page, so labels need a layout for each width. */
const screens = [
  { name: "desk", className: "max-sm:hidden", size: 20, knot: 22 },
  { name: "phone", className: "sm:hidden", size: 37, knot: 40 },
];

type ShownCity = MapCity & { x: number; y: number };

type CityKnotsProps = { cities: ShownCity[]; size: number; knot: number; shape: string };

function CityKnots({ cities, size, knot, shape }: CityKnotsProps) {
  const spots = partPoints(cities, knot);
  const named = (id: string) => plainText(cities.find((city) => city.id === id)?.name ?? "");
  const points = spots.map((spot) => ({ ...spot, label: named(spot.id) }));
  const labels = placeLabels(points, { width: mapWidth, height: mapHeight, size, knot });
  return (
    <>
      <KindShapes id={shape} size={knot} kinds={["city"]} />
      {spots.map((spot) => (
        <LeaderLine key={spot.id} spot={spot} />
      ))}
      {spots.map((spot) => {
        const city = cities.find(({ id }) => id === spot.id);
        const label = labels.find(({ id }) => id === spot.id);
        return city && <CityKnot key={spot.id} {...{ city, spot, label, knot, shape }} />;
      })}
    </>
  );
}

type CityKnotProps = {
  city: MapCity;
  spot: PartedSpot;
  label?: PlacedLabel;
  knot: number;
  shape: string;
};

function CityKnot({ city, spot, label, knot, shape }: CityKnotProps) {
  const name = plainText(city.name);
  const lang = typeof city.name === "string" ? undefined : city.name.lang;
  return (
    <a href={city.href}>
      {!label && <title>{name}</title>}
      <circle className="focus-ring" cx={spot.x} cy={spot.y} r={knot * 0.75} />
      <KindUse id={shape} kind="city" x={spot.x} y={spot.y} />
      {label && (
        <text x={label.x} y={label.y} textAnchor={label.anchor} lang={lang} className="rimmed">
          {name}
        </text>
      )}
    </a>
  );
}
