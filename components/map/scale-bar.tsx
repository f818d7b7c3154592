import { round } from "../knot/text-lines";
import type { Size } from "./map-view";

/** The longest round distance that takes at most a quarter of the map's width. */
function measureScale(perUnit: number, width: number): { kilometres: number; length: number } {
  const quarter = (perUnit * width) / 4;
  const kilometres = [200, 100, 50, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1].find((distance) => distance <= quarter) ?? 0.1;
  return { kilometres, length: kilometres / perUnit };
}

type ScaleBarProps = { perUnit: number; label: (kilometres: number) => string; sheet: Size; size: number };

/** "2 km" beside its length, in the lower left corner. `perUnit`: how many kilometres a unit of the drawing is. */
export function ScaleBar({ perUnit, label, sheet, size }: ScaleBarProps) {
  const y = sheet.height - 16;
  const { kilometres, length } = measureScale(perUnit, sheet.width);
  return (
    <g>
      <path d={`M16 ${y - 8}V${y}H${round(16 + length)}V${y - 8}`} className="cord" />
      <text x={round(26 + length)} y={y} fontSize={size} className="said-quietly rimmed">
        {label(kilometres)}
      </text>
    </g>
  );
}
