import type { DrawnGround } from "@/lib/ground/draw";
import { pathScale } from "@/lib/ground/path-writer";
import type { PlacedDistrictName } from "./district-names";
import type { Size } from "./map-view";

type Props = { id: string; drawn: DrawnGround; sheet: Size; highlighted?: string | undefined };

/** Land, green, water, roads and the borders of districts. Other drawings of the same page use it by its id. */
export function GroundLayer({ id, drawn, sheet, highlighted }: Props) {
  const { layers, land, borders, districts } = drawn;
  const here = districts.find((district) => district.id === highlighted);
  return (
    <g id={id} className="ground" clipPath={`url(#${id}-edge)`}>
      <clipPath id={`${id}-edge`}>
        <rect width={sheet.width} height={sheet.height} />
      </clipPath>
      {layers.length > 0 && <rect width={sheet.width} height={sheet.height} className="ground-field" />}
      <g transform={`scale(${1 / pathScale})`}>
        {land && <path d={land} className="land" />}
        {layers.map(({ layer, d }) => (
          <path key={layer} d={d} className={`ground-${layer}`} />
        ))}
        {land && <path d={`${land}${borders}`} className="ground-border" />}
        {here && <path d={here.d} className="ground-here" />}
      </g>
    </g>
  );
}

type DistrictNamesProps = { names: PlacedDistrictName[]; size: number; highlighted?: string | undefined };

export function DistrictNames({ names, size, highlighted }: DistrictNamesProps) {
  return names.map(({ id, x, y, lines, lang }) => (
    <text
      key={id}
      textAnchor="middle"
      lang={lang}
      fontSize={size}
      fontWeight={id === highlighted ? "600" : "400"}
      className={id === highlighted ? "rimmed" : "said-quietly"}
    >
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={Math.round(y + index * size * 1.15)}>
          {line}
        </tspan>
      ))}
    </text>
  ));
}
