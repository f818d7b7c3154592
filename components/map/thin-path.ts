type Point = readonly [number, number];

/** Drops points closer than `step` to the last one kept, and islands smaller than `least`. */
export function thinPath(d: string, step: number, least: number): string {
  return d
    .split("M")
    .filter(Boolean)
    .map((part) => thinLine(part, step, least))
    .join("");
}

function thinLine(part: string, step: number, least: number): string {
  const closed = part.endsWith("Z");
  const points = part.replace("Z", "").split("L").map(readPoint);
  const kept = points.filter(farFromLast(step));
  const last = points.at(-1);
  if (!closed && last) kept.push(last);
  if (kept.length < (closed ? 3 : 2) || reach(kept) < least) return "";
  return writePath(kept.map(([x, y]) => [Math.round(x), Math.round(y)] as const)) + (closed ? "z" : "");
}

/** Relative whole numbers, which take half the bytes of absolute ones. */
function writePath(points: Point[]): string {
  const steps = points.slice(1).map(([x, y], index) => {
    const [beforeX, beforeY] = points[index] ?? [0, 0];
    return `${x - beforeX} ${y - beforeY}`;
  });
  return `M${points[0]?.join(" ")}l${steps.join(" ").replaceAll(" -", "-")}`;
}

function readPoint(text: string): Point {
  const [x = 0, y = 0] = text.split(",").map(Number);
  return [x, y];
}

function farFromLast(step: number): (point: Point) => boolean {
  let last: Point | undefined;
  return (point) => {
    if (last && Math.hypot(point[0] - last[0], point[1] - last[1]) < step) return false;
    last = point;
    return true;
  };
}

function reach(points: Point[]): number {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return Math.max(...xs) - Math.min(...xs) + Math.max(...ys) - Math.min(...ys);
}
