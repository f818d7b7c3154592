import { Drawing } from "../knot/drawing";
import { type Kind, kindColour } from "../knot/kind-shape";
import { type Bar, type BarPeriod, type BarsLayout, layoutBars } from "./layout-bars";

export type LinkedPeriod = BarPeriod & { href: string; lang?: string };

type Props = {
  id: string;
  title: string;
  description: string;
  /** Its hue. */
  kind: Kind;
  periods: LinkedPeriod[];
  /** ISO day, where what goes on ends. */
  today: string;
};

/** More would be a wall; the list below has all. */
const mostBars = 40;

function BarRow({ bar, period }: { bar: Bar; period: LinkedPeriod }) {
  const { lines, textX, textY, x, y, width, goesOn, opensBefore } = bar;
  return (
    <a href={period.href}>
      <rect className="focus-ring" x={textX} y={textY - 15} width="256" height={lines.length * 19 + 4} />
      <text fontSize="15" lang={period.lang}>
        {lines.map((line, index) => (
          <tspan key={line} x={textX} y={textY + index * 19}>
            {line}
          </tspan>
        ))}
      </text>
      <line x1={x} x2={x + width} y1={y} y2={y} className={`bar ${opensBefore ? "bar-vague" : ""}`} />
      <circle cx={x} cy={y} r="6" className="bar-knot" />
      {!goesOn && <circle cx={x + width} cy={y} r="6" className="bar-end" />}
    </a>
  );
}

function BarsDrawing({ layout, ...props }: { layout: BarsLayout } & Props) {
  const periods = new Map(props.periods.map((period) => [period.id, period]));
  return (
    <Drawing {...props} width={layout.width} height={layout.height}>
      {layout.ticks.map(({ year, x }) => (
        <g key={year}>
          <line x1={x} x2={x} y1={layout.top} y2={layout.height} className="graticule" />
          <text x={x} y="14" fontSize="14" textAnchor="middle" className="said-quietly">
            {year}
          </text>
        </g>
      ))}
      {layout.bars.map((bar) => (
        <BarRow key={bar.id} bar={bar} period={periods.get(bar.id)!} />
      ))}
    </Drawing>
  );
}

/** Periods as bars in time. The page has the same as a list; periods without any date are only there. */
export function PeriodBars(props: Props) {
  const dated = props.periods.filter(({ from, until }) => from || until).slice(0, mostBars);
  if (dated.length < 2) return null;
  const wide = layoutBars(dated, props.today, { width: 740, beside: true });
  const narrow = layoutBars(dated, props.today, { width: 340, beside: false });
  return (
    <figure className={`chart max-w-186 ${kindColour[props.kind]}`}>
      <div className="max-sm:hidden">
        <BarsDrawing {...props} id={`${props.id}-wide`} periods={dated} layout={wide} />
      </div>
      <div className="sm:hidden">
        <BarsDrawing {...props} id={`${props.id}-narrow`} periods={dated} layout={narrow} />
      </div>
    </figure>
  );
}
