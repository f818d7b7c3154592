import type { Card } from "@/lib/kinds/card";
import { stages, stagesOf } from "./stages";

const step = 28;

/** The stages of a school as knots on a thread. The text beside it says the same. */
export function SchoolStageStrip({ school }: { school: Card }) {
  const taught = stagesOf(school);
  if (taught.length === 0) return null;
  const drawn = taught.includes("further") ? stages : stages.slice(0, -1);
  const at = (index: number) => 10 + index * step;
  const ends = [taught[0]!, taught.at(-1)!].map((stage) => at(stages.indexOf(stage)));
  const width = at(stages.length - 1) + 10;
  return (
    <svg viewBox={`0 0 ${width} 20`} width={width} height="20" aria-hidden="true" className="text-school">
      <line x1={ends[0]} x2={ends[1]} y1="10" y2="10" stroke="currentColor" strokeWidth="2" />
      {drawn.map((stage, index) => (
        <circle
          key={stage}
          cx={at(index)}
          cy="10"
          r={taught.includes(stage) ? 6.5 : 3}
          className={taught.includes(stage) ? "fill-current" : "fill-transparent stroke-edge"}
          strokeWidth="1.5"
        />
      ))}
    </svg>
  );
}
