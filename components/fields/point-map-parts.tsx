import { KindShape } from "@/components/knot/kind-shape";
import type { DrawnSurroundings } from "@/components/map/draw-surroundings";
import type { Point } from "@/components/map/map-view";
import { useForm } from "./form-context";

export function Drawn({ map: { land, borders, districts, landmarks } }: { map: DrawnSurroundings }) {
  return (
    <>
      <path d={land} className="land" />
      <path d={borders} className="border" />
      {districts.map(({ id, d }) => (
        <path key={id} d={d} className="land stroke-edge" strokeWidth="1" />
      ))}
      {landmarks.map(({ id, kind, x, y, name, lang, label }) => (
        <g key={id}>
          <KindShape kind={kind} x={x} y={y} size={14} />
          {label && (
            <text x={label.x} y={label.y} textAnchor={label.anchor} fontSize="14" lang={lang} className="rimmed">
              {name}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

/** The pin: a ring with a cross and an open centre. */
export function Pin({ x, y }: Point) {
  return (
    <g transform={`translate(${x} ${y})`} className="point-pin">
      <path d="M0 -22V-6M0 6V22M-22 0H-6M6 0H22" className="point-pin-rim" />
      <circle r="11" className="point-pin-rim" />
      <path d="M0 -22V-6M0 6V22M-22 0H-6M6 0H22" />
      <circle r="11" />
    </g>
  );
}

export function Scale({ map: { size, scale } }: { map: DrawnSurroundings }) {
  const { locale } = useForm();
  const isShort = scale.kilometres < 1;
  const label = new Intl.NumberFormat(locale, { style: "unit", unit: isShort ? "meter" : "kilometer" });
  const y = size.height - 12;
  return (
    <g>
      <path d={`M12 ${y - 6}V${y}H${12 + scale.length}V${y - 6}`} className="cord" />
      <text x={20 + scale.length} y={y} fontSize="13" className="said-quietly rimmed">
        {label.format(isShort ? scale.kilometres * 1000 : scale.kilometres)}
      </text>
    </g>
  );
}

export function ZoomButton({ sign, label, onPress }: { sign: string; label: string; onPress: () => void }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onPress}
      className="min-h-11 min-w-11 border-[1.5px] border-edge text-lead leading-none hover:bg-shade"
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
