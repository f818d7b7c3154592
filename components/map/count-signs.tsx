import { KindShape } from "../knot/kind-shape";
import { markRadius, wide } from "./marks";

export type CountSign = { count: number; weight: number };

/** The legend of sizes: what the smallest, a middle and the largest mark stand for. */
export function CountSigns({ signs, label }: { signs: readonly CountSign[]; label: (count: number) => string }) {
  return (
    <ul className="flex flex-wrap items-center gap-x-5 gap-y-1">
      {signs.map(({ count, weight }) => (
        <li key={count} className="flex items-center gap-2">
          <svg viewBox="-18 -18 36 36" aria-hidden="true" className="size-9 flex-none">
            <KindShape kind="city" x={0} y={0} size={2 * markRadius(weight, wide.knot)} />
          </svg>
          {label(count)}
        </li>
      ))}
    </ul>
  );
}
