import { type Kind, KindShape } from "../knot/kind-shape";
import { plainText, type Written } from "../ui/lang";
import { LeaderLine } from "./leader-line";
import type { Size } from "./map-view";
import type { PartedSpot } from "./part-points";
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

type PlaceKnotsProps = { places: MapPlace[]; spots: PartedSpot[]; sheet: Size; size: number; knot: number };

/** The places with their labels, and lines from a knot that was moved aside to its true position. */
export function PlaceKnots({ places, spots, sheet, size, knot }: PlaceKnotsProps) {
  const shown = spots.flatMap((spot) => {
    const place = places.find(({ id }) => id === spot.id);
    return place ? [{ place, spot }] : [];
  });
  const points = shown.map(({ place, spot }) => ({ ...spot, label: plainText(place.name), ring: place.approximate }));
  const labels = placeLabels(points, { width: sheet.width, height: sheet.height - size * 2.5, size, knot });
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
