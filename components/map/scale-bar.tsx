import { type GeoProjection, geoDistance } from "d3-geo";
import { round } from "../knot/text-lines";
import type { Size } from "./map-view";

const earthRadius = 6371;

/** The longest round distance that takes at most a quarter of the map's width. */
function measureScale(projection: GeoProjection, { width, height }: Size): { kilometres: number; length: number } {
  const left = projection.invert?.([12, height - 12]) ?? [0, 0];
  const right = projection.invert?.([12 + width / 4, height - 12]) ?? [0, 0];
  const quarter = geoDistance(left, right) * earthRadius;
  const kilometres = [200, 100, 50, 20, 10, 5, 2, 1, 0.5].find((round) => round <= quarter) ?? 0.5;
  return { kilometres, length: (kilometres / quarter) * (width / 4) };
}

type ScaleBarProps = { projection: GeoProjection; label: (kilometres: number) => string; sheet: Size; size: number };

/** "2 km" below its length, in the lower left corner. */
export function ScaleBar({ projection, label, sheet, size }: ScaleBarProps) {
  const y = sheet.height - 16;
  const { kilometres, length } = measureScale(projection, sheet);
  return (
    <g>
      <path d={`M16 ${y - 8}V${y}H${round(16 + length)}V${y - 8}`} className="cord" />
      <text x={round(26 + length)} y={y} fontSize={size} className="said-quietly">
        {label(kilometres)}
      </text>
    </g>
  );
}
