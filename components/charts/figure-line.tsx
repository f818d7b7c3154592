import { Drawing } from "../knot/drawing";
import { type DatedValue, layoutLine } from "./layout-line";

type Props = {
  id: string;
  title: string;
  description: string;
  values: (DatedValue & { /** As the page writes it: "1.234", "45 %". */ words: string })[];
};

/** One figure with several dates as a line. The table below it has the same with its sources. */
export function FigureLine({ id, title, description, values }: Props) {
  const layout = layoutLine(values, 460);
  const words = new Map(values.map((value) => [value.id, value.words]));
  return (
    <figure className="chart max-w-115">
      <Drawing id={id} title={title} description={description} width={layout.width} height={layout.height}>
        <line x1="0" x2={layout.width} y1={layout.axis} y2={layout.axis} className="cord" />
        {layout.ticks.map(({ year, x }) => (
          <text key={year} x={x} y={layout.height - 12} fontSize="14" textAnchor="middle" className="said-quietly">
            {year}
          </text>
        ))}
        <path d={layout.path} className="thread" strokeWidth="2" />
        {layout.points.map(({ id: point, x, y, labelY }) => (
          <g key={point}>
            <circle cx={x} cy={y} r="5.5" className="bar-knot" />
            <text x={x} y={labelY} fontSize="17" fontWeight="600" textAnchor="middle" className="rimmed">
              {words.get(point)}
            </text>
          </g>
        ))}
      </Drawing>
    </figure>
  );
}
