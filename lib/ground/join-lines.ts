import type { Position } from "geojson";
import type { Line } from "./shapes.ts";

const key = (point: Position | undefined) => `${point?.[0]},${point?.[1]}`;

export const isRing = (line: Line): boolean => key(line[0]) === key(line.at(-1));

/** Joins lines that continue each other in the same direction, such as the pieces of a coast. */
export function joinDirected(lines: readonly Line[]): Line[] {
  const starts = Map.groupBy(
    lines.filter((line) => !isRing(line)),
    (line) => key(line[0]),
  );
  const ends = new Set(lines.filter((line) => !isRing(line)).map((line) => key(line.at(-1))));
  const take = (at: string) => starts.get(at)?.pop();
  const follow = (first: Line): Line => {
    const joined = [...first];
    for (let next = take(key(joined.at(-1))); next; next = take(key(joined.at(-1)))) {
      for (const point of next.slice(1)) joined.push(point);
      if (isRing(joined)) break;
    }
    return joined;
  };
  // Lines that nothing leads to first; what is left then is closed.
  const heads = [...starts.keys()].filter((at) => !ends.has(at));
  const chains = heads.flatMap((at) => Array.from({ length: starts.get(at)?.length ?? 0 }, () => follow(take(at)!)));
  for (const at of starts.keys()) for (let first = take(at); first; first = take(at)) chains.push(follow(first));
  return [...lines.filter(isRing), ...chains];
}

/** Joins lines that meet where no third line does, in either direction, such as the pieces of a street. */
export function joinEitherWay(lines: readonly Line[]): Line[] {
  const meeting = new Map<string, Set<Line>>();
  const add = (line: Line) => {
    for (const at of [key(line[0]), key(line.at(-1))]) meeting.set(at, (meeting.get(at) ?? new Set()).add(line));
  };
  const forget = (line: Line) => {
    for (const at of [key(line[0]), key(line.at(-1))]) meeting.get(at)?.delete(line);
  };
  const kept = new Set<Line>(lines);
  for (const line of lines) add(line);
  for (const at of [...meeting.keys()]) {
    const [one, other, ...more] = meeting.get(at) ?? [];
    if (!one || !other || more.length > 0 || isRing(one) || isRing(other)) continue;
    const before = key(one.at(-1)) === at ? one : one.toReversed();
    const after = key(other[0]) === at ? other : other.toReversed();
    const joined = [...before, ...after.slice(1)];
    for (const line of [one, other]) {
      forget(line);
      kept.delete(line);
    }
    kept.add(joined);
    add(joined);
  }
  return [...kept];
}
