import { KindShape, kindColour } from "../knot/kind-shape";
import { plainText, type Written } from "../ui/lang";
import { LeaderLine } from "./leader-line";
import type { MarkGroup, MarkLayout, PlacedMark, Screen } from "./marks";
import { type PlacedLabel, ringRadius } from "./place-labels";

type Props = {
  layout: MarkLayout;
  screen: Screen;
  /** Where a group leads to, and how it is called. */
  groupHref: (group: MarkGroup) => string;
  groupLabel: (group: MarkGroup) => string;
};

/** The marks with their names or numbers, and lines from a mark that was moved aside to its true position. */
export function MapMarks({ layout: { marks, groups }, screen, groupHref, groupLabel }: Props) {
  return (
    <>
      {[...marks, ...groups].map(({ spot }) => (
        <LeaderLine key={spot.id} spot={spot} />
      ))}
      {marks.map((placed) => (
        <MapMark key={placed.mark.id} placed={placed} screen={screen} />
      ))}
      {groups.map((group) => (
        <a key={group.id} href={groupHref(group)} aria-label={groupLabel(group)}>
          <circle className="focus-ring" cx={group.spot.x} cy={group.spot.y} r={group.radius * 1.2} />
          <g className={kindColour[group.marks[0]?.kind ?? "school"]}>
            <circle cx={group.spot.x} cy={group.spot.y} r={group.radius} className="mark-group" />
          </g>
          <MarkText x={group.spot.x} y={group.spot.y} size={screen.size} text={`${group.marks.length}`} />
        </a>
      ))}
    </>
  );
}

type MarkTextProps = { x: number; y: number; size: number; text: string; className?: string };

function MarkText({ x, y, size, text, className }: MarkTextProps) {
  const fitted = text.length > 2 ? size * 0.8 : size;
  return (
    <text x={x} y={y + fitted * 0.36} textAnchor="middle" fontSize={fitted} fontWeight="600" className={className}>
      {text}
    </text>
  );
}

function MapMark({ placed: { mark, spot, radius, label }, screen }: { placed: PlacedMark; screen: Screen }) {
  const { x, y } = spot;
  const name = plainText(mark.name);
  return (
    <a href={mark.href} aria-label={label ? undefined : `${mark.number}. ${name}`}>
      <circle className="focus-ring" cx={x} cy={y} r={radius * 1.4} />
      {mark.approximate && (
        <circle
          cx={x}
          cy={y}
          r={screen.knot * ringRadius}
          className="knot-line text-quiet"
          strokeWidth={screen.knot / 13}
          strokeDasharray={`${screen.knot / 4} ${screen.knot / 5}`}
        />
      )}
      {label ? (
        <KindShape kind={mark.kind} x={x} y={y} size={radius * 2 * (mark.approximate ? 0.7 : 1)} />
      ) : (
        <g className={kindColour[mark.kind]}>
          <circle cx={x} cy={y} r={radius} className="knot-fill" />
          <MarkText x={x} y={y} size={screen.size * 0.82} text={`${mark.number}`} className="mark-number" />
        </g>
      )}
      {label && <MarkName name={mark.name} label={label} size={screen.size} />}
    </a>
  );
}

function MarkName({ name, label, size }: { name: Written; label: PlacedLabel; size: number }) {
  const lang = typeof name === "string" ? undefined : name.lang;
  return (
    <text
      x={label.x}
      y={label.y}
      textAnchor={label.anchor}
      fontSize={size}
      fontWeight="500"
      lang={lang}
      className="rimmed"
    >
      {plainText(name)}
    </text>
  );
}
