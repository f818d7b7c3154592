import { type Kind, KindShape } from "./kind-shape";
import { layoutPortrait, portraitSize } from "./layout-portrait";

const middle = portraitSize / 2;

/**
 * A record's knot without words, for a wide page that has no picture. Hidden from screen readers: the drawing further
 * down has words and a list.
 */
export function KnotPortrait({ kind, neighbours }: { kind: Kind; neighbours: readonly Kind[] }) {
  if (neighbours.length === 0) return null;
  const knots = layoutPortrait(neighbours.length);
  return (
    <svg viewBox={`0 0 ${portraitSize} ${portraitSize}`} aria-hidden="true" className="drawing">
      {knots.map(({ thread }) => (
        <path key={thread} d={thread} className="thread" />
      ))}
      <circle cx={middle} cy={middle} r="34" className="fill-paper stroke-thread" strokeWidth="2.5" />
      <KindShape kind={kind} x={middle} y={middle} size={38} />
      {knots.map(({ x, y, thread }, index) => (
        <KindShape key={thread} kind={neighbours[index]!} x={x} y={y} size={24} />
      ))}
    </svg>
  );
}
