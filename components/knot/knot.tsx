import { Details } from "../ui/details";
import { Lang, plainText, type Written } from "../ui/lang";
import { Drawing } from "./drawing";
import { type Kind, KindGlyph, KindShape } from "./kind-shape";
import { type KnotLayout, layoutKnot, layoutKnotNarrow, lineHeight, type Placed } from "./layout-knot";

/** The relation between a record and a neighbour, for the drawing and the text. */
export type Relation = "member" | "place" | "visit" | "adaptation" | "support" | "related";
export type Neighbour = {
  id: string;
  kind: Kind;
  label: Written;
  href: string;
  relation: Relation;
  /** The relation in words: "member since 2017", "adapted from". */
  relationLabel: string;
};
type KnotProps = {
  id: string;
  title: string;
  /** One sentence for people who do not see the drawing. */
  description: string;
  center: { kind: Kind; label: Written };
  neighbours: Neighbour[];
  listLabel: string;
};

/** Each relation has its own line style; the words beside the knot say the same. */
const dashes: Record<Relation, string | undefined> = {
  member: undefined,
  place: "1 5",
  visit: "9 5",
  adaptation: "14 4 2 4",
  support: "4 3",
  related: "1 9",
};
const maxDrawn = 16;

/** A record with its neighbours around it, drawn and as a list. Renders nothing without neighbours. */
export function Knot({ id, title, description, center, neighbours, listLabel }: KnotProps) {
  if (neighbours.length === 0) return null;
  const drawn = neighbours.slice(0, maxDrawn);
  const names = drawn.map((item) => ({ ...item, label: plainText(item.label) }));
  const label = plainText(center.label);
  const wide = layoutKnot(label, names, { width: 740 });
  const narrow = layoutKnotNarrow(label, names, { width: 340 });
  return (
    <figure className="knot max-w-186">
      <div className="max-sm:hidden">
        <KnotDrawing id={`${id}-wide`} {...{ title, description, center, layout: wide, neighbours: drawn }} />
      </div>
      <div className="sm:hidden">
        <KnotDrawing id={`${id}-narrow`} {...{ title, description, center, layout: narrow, neighbours: drawn }} />
      </div>
      <figcaption className="mt-4">
        <Details summary={listLabel}>
          <NeighbourList neighbours={neighbours} />
        </Details>
      </figcaption>
    </figure>
  );
}

type KnotDrawingProps = {
  id: string;
  title: string;
  description: string;
  center: { kind: Kind; label: Written };
  layout: KnotLayout;
  neighbours: Neighbour[];
};

function KnotDrawing({ id, title, description, center, layout, neighbours }: KnotDrawingProps) {
  const { width, height, center: middle } = layout;
  const isNarrow = middle.anchor === "start";
  const pairs = layout.neighbours.flatMap((placed, index) => {
    const neighbour = neighbours[index];
    return neighbour ? [{ placed, neighbour }] : [];
  });
  return (
    <Drawing id={id} title={title} description={description} width={width} height={height}>
      {isNarrow && (
        <path d={`M${middle.x} ${middle.y}V${(layout.neighbours.at(-1)?.y ?? 30) - 30}`} className="thread" />
      )}
      {pairs.map(({ placed, neighbour }) => (
        <path key={placed.id} d={placed.thread} className="thread" strokeDasharray={dashes[neighbour.relation]} />
      ))}
      <circle cx={middle.x} cy={middle.y} r={isNarrow ? 16 : 25} className="fill-paper stroke-thread" strokeWidth="2" />
      <KindShape kind={center.kind} x={middle.x} y={middle.y} size={isNarrow ? 17 : 26} />
      <KnotWords
        lines={middle.lines}
        x={middle.textX}
        y={middle.textY}
        anchor={middle.anchor}
        strong
        words={center.label}
      />
      {pairs.map(({ placed, neighbour }) => (
        <NeighbourKnot key={placed.id} placed={placed} neighbour={neighbour} />
      ))}
    </Drawing>
  );
}

export function NeighbourKnot({ placed, neighbour }: { placed: Placed; neighbour: Omit<Neighbour, "relation"> }) {
  const { x, y, box, anchor, textX, textY, lines } = placed;
  return (
    <a href={neighbour.href}>
      <rect className="focus-ring" x={box.x - 4} y={box.y} width={box.width + 8} height={box.height} />
      <KindShape kind={neighbour.kind} x={x} y={y} size={19} />
      <KnotWords lines={lines} x={textX} y={textY} anchor={anchor} words={neighbour.label} />
      <text
        x={textX}
        y={textY + lines.length * lineHeight - 1}
        textAnchor={anchor}
        fontSize="14"
        className="said-quietly rimmed"
      >
        {neighbour.relationLabel}
      </text>
    </a>
  );
}

type WordsProps = {
  lines: string[];
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  words: Written;
  strong?: boolean;
};

export function KnotWords({ lines, x, y, anchor, words, strong }: WordsProps) {
  const lang = typeof words === "string" ? undefined : words.lang;
  return (
    <text x={x} y={y} textAnchor={anchor} fontSize="16" fontWeight={strong ? 650 : 500} lang={lang} className="rimmed">
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : lineHeight}>
          {index < lines.length - 1 && !line.endsWith("-") ? `${line} ` : line}
        </tspan>
      ))}
    </text>
  );
}

function NeighbourList({ neighbours }: { neighbours: Neighbour[] }) {
  return (
    <ul className="space-y-1.5">
      {neighbours.map(({ id, kind, label, href, relationLabel }) => (
        <li key={id} className="flex items-baseline gap-2.5">
          <KindGlyph kind={kind} className="size-3.5 translate-y-0.5" />
          <span>
            <a href={href} className="target">
              <Lang words={label} />
            </a>
            <span className="text-note text-quiet"> – {relationLabel}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
