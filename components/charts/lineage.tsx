import { Drawing } from "../knot/drawing";
import { type Kind, KindShape } from "../knot/kind-shape";
import { KnotWords, type Neighbour, NeighbourKnot } from "../knot/knot";
import { plainText, type Written } from "../ui/lang";
import { type LineageStep, layoutLineage, layoutSteps } from "./layout-lineage";

export type Relative = Omit<Neighbour, "relation">;
type Props = {
  id: string;
  title: string;
  description: string;
  center: { kind: Kind; label: Written };
  /** What it builds on. */
  from: Relative[];
  /** Who took it over. */
  by: Relative[];
};

const mostRelatives = 8;
const named = (relative: Relative) => ({ ...relative, label: plainText(relative.label) });

/** The head of an arrow: time goes from left to right. */
function Arrow({ id }: { id: string }) {
  return (
    <marker id={id} viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto">
      <path d="M1 1 9 5 1 9" className="arrow" />
    </marker>
  );
}

function Wide({ id, title, description, center, from, by }: Props) {
  const layout = layoutLineage(plainText(center.label), from.map(named), by.map(named));
  const { x, y, textX, textY, lines, anchor } = layout.center;
  const relatives = [...from, ...by];
  return (
    <Drawing id={id} title={title} description={description} width={layout.width} height={layout.height}>
      <defs>
        <Arrow id={`${id}-arrow`} />
      </defs>
      {layout.neighbours.map((placed, index) => {
        const side = index < from.length ? -1 : 1;
        const [start, end] = side < 0 ? [placed.x + 14, x - 30] : [x + 30, placed.x - 14];
        const [startY, endY] = side < 0 ? [placed.y, y] : [y, placed.y];
        const bend = (end - start) / 2;
        return (
          <path
            key={placed.id}
            d={`M${start} ${startY}C${start + bend} ${startY} ${end - bend} ${endY} ${end} ${endY}`}
            className="thread"
            markerEnd={`url(#${id}-arrow)`}
          />
        );
      })}
      <circle cx={x} cy={y} r="25" className="fill-paper stroke-thread" strokeWidth="2" />
      <KindShape kind={center.kind} x={x} y={y} size={26} />
      <KnotWords lines={lines} x={textX} y={textY} anchor={anchor} strong words={center.label} />
      {layout.neighbours.map((placed, index) => (
        <NeighbourKnot key={placed.id} placed={placed} neighbour={relatives[index]!} />
      ))}
    </Drawing>
  );
}

function StepOfLineage({ step, relative, own }: { step: LineageStep; relative: Relative; own: boolean }) {
  const { x, y, textX, textY, lines } = step;
  const words = (
    <>
      <KnotWords lines={lines} x={textX} y={textY} anchor="start" strong={own} words={relative.label} />
      <text x={textX} y={textY + lines.length * 20 - 1} fontSize="14" className="said-quietly">
        {relative.relationLabel}
      </text>
    </>
  );
  return (
    <>
      {own && <circle cx={x} cy={y} r="16" className="fill-paper stroke-thread" strokeWidth="2" />}
      <KindShape kind={relative.kind} x={x} y={y} size={own ? 17 : 19} />
      {own ? words : <a href={relative.href}>{words}</a>}
    </>
  );
}

function Narrow({ id, title, description, center, from, by }: Props) {
  const own: Relative = { id: "own", href: "", relationLabel: "", ...center };
  const all = [...from, own, ...by];
  const layout = layoutSteps(all.map(named), 340);
  return (
    <Drawing id={id} title={title} description={description} width={layout.width} height={layout.height}>
      <defs>
        <Arrow id={`${id}-arrow`} />
      </defs>
      {layout.steps.slice(1).map((step, index) => {
        const above = layout.steps[index]!;
        return (
          <path
            key={step.id}
            d={`M${above.x} ${above.y + 18}V${step.y - 19}`}
            className="thread"
            // Originals stand beside each other, so nothing points from one to the next.
            markerEnd={index + 1 >= from.length ? `url(#${id}-arrow)` : undefined}
          />
        );
      })}
      {layout.steps.map((step, index) => (
        <StepOfLineage key={step.id} step={step} relative={all[index]!} own={index === from.length} />
      ))}
    </Drawing>
  );
}

/** Where a practice comes from and where it went. The page tells the same as text. */
export function Lineage({ from, by, ...props }: Props) {
  const shown = { ...props, from: from.slice(0, mostRelatives), by: by.slice(0, mostRelatives) };
  return (
    <figure className="chart max-w-186">
      <div className="max-sm:hidden">
        <Wide {...shown} id={`${props.id}-wide`} />
      </div>
      <div className="sm:hidden">
        <Narrow {...shown} id={`${props.id}-narrow`} />
      </div>
    </figure>
  );
}
