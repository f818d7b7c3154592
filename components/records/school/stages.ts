import type { Card } from "@/lib/kinds/card";

/** School stages from first to last. Only a school's own page shows finer levels. */
export const stages = ["early", "primary", "lower", "upper", "further"] as const;
export type Stage = (typeof stages)[number];

const stageOfLevel: Record<string, Stage> = {
  ED01: "early",
  ED02: "early",
  ED1: "primary",
  ED2: "lower",
  ED3: "upper",
};

/** The stages that a school teaches, in order; none if its levels are not recorded. */
export function stagesOf(school: Card): Stage[] {
  const levels = (school.fields.levels ?? []).map((id) => id.slice(id.indexOf("/") + 1));
  const taught = new Set(levels.map((level) => stageOfLevel[level] ?? "further"));
  return stages.filter((stage) => taught.has(stage));
}

const rank = (stage: Stage | undefined) => (stage ? stages.indexOf(stage) : stages.length);

/** Sorts schools by their first stage, then by their last. */
export function byStage(one: Card, other: Card): number {
  const [mine, theirs] = [stagesOf(one), stagesOf(other)];
  return rank(mine[0]) - rank(theirs[0]) || rank(mine.at(-1)) - rank(theirs.at(-1));
}
