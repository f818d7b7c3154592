import { Drawing } from "./drawing";
import { type Kind, KindGlyph, KindShape, KindShapes, KindUse, kindColour } from "./kind-shape";
import {
  type Cord,
  layoutWeave,
  middleWeave,
  narrowWeave,
  type Strand,
  tieLabelSize,
  type WeaveCity,
  type WeaveLayout,
  type WeaveRecord,
  type WeaveTie,
  wideWeave,
} from "./layout-weave";

type WeaveProps = {
  id: string;
  title: string;
  description: string;
  /** In the order of the cords: west to east, or by size. */
  cities: WeaveCity[];
  records: WeaveRecord[];
  /** What several cities share: networks, meetings, adapted practices. */
  ties: WeaveTie[];
  /** The meaning of each shape, in the page's language. */
  legend: { kind: Kind; label: string }[];
};

/**
 * The drawing of the whole directory. Cities and strands are links for everybody; single knots are links for the mouse
 * only, because hundreds of tab stops would not help and the linked lists contain every record.
 */
export function Weave({ id, title, description, cities, records, ties, legend }: WeaveProps) {
  if (cities.length === 0) return null;
  const words = { title, description };
  return (
    <figure>
      <div className="max-lg:hidden">
        <WeaveDrawing id={`${id}-wide`} {...words} layout={layoutWeave(cities, records, ties, wideWeave)} links />
      </div>
      <div className="max-md:hidden lg:hidden">
        <WeaveDrawing id={`${id}-middle`} {...words} layout={layoutWeave(cities, records, ties, middleWeave)} />
      </div>
      <div className="md:hidden">
        <WeaveDrawing id={`${id}-narrow`} {...words} layout={layoutWeave(cities, records, ties, narrowWeave)} above />
      </div>
      <figcaption className="mt-5">
        <Legend legend={legend} />
      </figcaption>
    </figure>
  );
}

type WeaveDrawingProps = {
  id: string;
  title: string;
  description: string;
  layout: WeaveLayout;
  /** Whether each knot is a link. */
  links?: boolean;
  /** Narrow layout: city names above the cords, strands without names. */
  above?: boolean;
};

function WeaveDrawing({ id, title, description, layout, links = false, above = false }: WeaveDrawingProps) {
  const kinds = [...new Set(layout.cords.flatMap(({ knots }) => knots.map(({ record }) => record.kind)))];
  return (
    <Drawing id={id} title={title} description={description} width={layout.width} height={layout.height}>
      <KindShapes id={id} size={above ? 13 : 15} kinds={kinds} />
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: its links are out of the tab order too */}
      <g aria-hidden="true">
        <path d={layout.cords.map((cord) => cord.path).join("")} className="cord" />
        {layout.strands.map((strand) => (
          <StrandLine key={strand.tie.id} strand={strand} />
        ))}
        {layout.cords.map((cord) => (
          <CordKnots key={cord.city.id} cord={cord} shapes={id} links={links} bare={above} />
        ))}
        {layout.strands.map((strand) => (
          <StrandKnots key={strand.tie.id} strand={strand} />
        ))}
      </g>
      {layout.cords.map((cord) => (
        <CityName key={cord.city.id} cord={cord} start={layout.cordStart} above={above} />
      ))}
      {!above && layout.strands.map((strand) => <StrandName key={strand.tie.id} strand={strand} />)}
    </Drawing>
  );
}

function StrandLine({ strand: { path, under } }: { strand: Strand }) {
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

type CordKnotsProps = { cord: Cord; shapes: string; links: boolean; bare: boolean };

function CordKnots({ cord, shapes, links, bare }: CordKnotsProps) {
  return (
    <>
      {(bare ? [] : cord.arcs).map((arc) => (
        <path key={arc} d={arc} className={`knot-line ${kindColour.network}`} strokeWidth="1" />
      ))}
      {cord.knots.map(({ record, x, y }) =>
        links ? (
          <a key={record.id} href={record.href} tabIndex={-1}>
            <title>{record.title}</title>
            <KindUse id={shapes} kind={record.kind} x={x} y={y} />
          </a>
        ) : (
          <KindUse key={record.id} id={shapes} kind={record.kind} x={x} y={y} />
        ),
      )}
    </>
  );
}

function CityName({ cord, start, above }: { cord: Cord; start: number; above: boolean }) {
  const { city, y } = cord;
  const place = above ? { x: start, y: y - 18 } : { x: start - 16, y: y + 7 };
  return (
    <a href={city.href}>
      <rect className="focus-ring" x="0" y={place.y - 21} width={above ? 200 : start - 10} height="30" />
      <text {...place} textAnchor={above ? "start" : "end"} fontSize="20" lang={city.lang} className="rimmed font-read">
        {city.name}
      </text>
    </a>
  );
}

function StrandName({ strand: { tie, x, labelY, lines } }: { strand: Strand }) {
  return (
    <a href={tie.href}>
      <rect className="focus-ring" x={x - 62} y={labelY - 18} width="124" height={lines.length * 18 + 10} />
      <text x={x} y={labelY} textAnchor="middle" fontSize={tieLabelSize} fontWeight="500" lang={tie.lang}>
        {lines.map((line, index) => (
          <tspan key={line} x={x} dy={index === 0 ? 0 : 18}>
            {index < lines.length - 1 && !line.endsWith("-") ? `${line} ` : line}
          </tspan>
        ))}
      </text>
    </a>
  );
}

function Legend({ legend }: { legend: { kind: Kind; label: string }[] }) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-note text-quiet">
      {legend.map(({ kind, label }) => (
        <li key={kind} className="flex items-center gap-2">
          <KindGlyph kind={kind} />
          {label}
        </li>
      ))}
    </ul>
  );
}
