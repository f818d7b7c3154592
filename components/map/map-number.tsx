import { type Kind, kindColour } from "../knot/kind-shape";

/** The number of a mark, in the list beside the map, in the same form. */
export function MapNumber({ number, kind }: { number: number; kind: Kind }) {
  return (
    <span className={`map-number ${kindColour[kind]}`}>
      <span className="tabular-nums">{number}</span>
    </span>
  );
}
