import { KindShape, KindUse, kindColour } from "./kind-shape";
import { type Cord, type Strand, tieLabelSize, type WeaveLayout, type YearMark, yearLabelSize } from "./weave-model";

export function StrandLine({ strand: { path, under } }: { strand: Strand }) {
  return (
    <>
      <path d={path} className="thread-rim" />
      <path d={path} className="thread" />
      {under.length > 0 && (
        <>
          <path d={under.join("")} className="thread-rim" />
          <path d={under.join("")} className="cord" />
        </>
      )}
    </>
  );
}

function StrandKnots({ strand }: { strand: Strand }) {
  return strand.knots.map(({ x, y }) => (
    <g key={y}>
      <circle cx={x} cy={y} r="12.5" className="fill-paper stroke-thread" strokeWidth="1.75" />
      <KindShape kind={strand.tie.kind} x={x} y={y} size={14} />
    </g>
  ));
}

/** A city and its knots: the arrow keys lead from one to the next. */
export function CordLinks({ cord, shapes, start }: { cord: Cord; shapes: string; start: number }) {
  const { city, y, arcs, knots } = cord;
  return (
    <g data-cord>
      <a href={city.href}>
        <rect className="focus-ring" x="0" y={y - 14} width={start - 10} height="30" />
        <text x={start - 16} y={y + 7} textAnchor="end" fontSize="20" lang={city.lang} className="rimmed font-read">
          {city.name}
        </text>
      </a>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: out of the tab order too, until the script leads there */}
      <g aria-hidden="true" data-knots>
        {arcs.length > 0 && <path d={arcs.join("")} className={`knot-line ${kindColour.network}`} strokeWidth="1" />}
        {knots.map(({ record, x, y: knotY }) => (
          <a key={record.id} href={record.href} tabIndex={-1}>
            <title>{record.title}</title>
            <KindUse id={shapes} kind={record.kind} x={x} y={knotY} />
          </a>
        ))}
      </g>
    </g>
  );
}

/** What several cities share: its name above, and its knot on the cord of each city. */
export function StrandLink({ strand }: { strand: Strand }) {
  const { tie, labelX, labelY, lines } = strand;
  return (
    <a href={tie.href}>
      <title>{tie.title}</title>
      <rect className="focus-ring" x={labelX - 62} y={labelY - 18} width="124" height={lines.length * 18 + 10} />
      <text x={labelX} y={labelY} textAnchor="middle" fontSize={tieLabelSize} fontWeight="500" lang={tie.lang}>
        {lines.map((line, index) => (
          <tspan key={line} x={labelX} dy={index === 0 ? 0 : 18}>
            {index < lines.length - 1 && !line.endsWith("-") ? `${line} ` : line}
          </tspan>
        ))}
      </text>
      <StrandKnots strand={strand} />
    </a>
  );
}

/** The axis of time: where a year begins, or what has no date. */
export function Years({ marks, layout, undated }: { marks: YearMark[]; layout: WeaveLayout; undated: string }) {
  const y = layout.height - 26;
  const ticks = marks.map(({ x }) => `M${x} ${y}v6`).join("");
  return (
    <g>
      <path d={`M${layout.cordStart} ${y}H${layout.width - 4}${ticks}`} className="cord" />
      {marks.map(({ x, year }) => (
        <text key={x} x={x} y={y + 22} fontSize={yearLabelSize} className="said-quietly">
          {year ?? undated}
        </text>
      ))}
    </g>
  );
}
