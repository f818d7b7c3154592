import { stages, stagesOf } from "@/components/records/school/stages";
import type { Card } from "@/lib/kinds/card";

/** What a cluster is made of: units that go no further than primary school, and schools of the two secondary stages. */
export const constituents = ["small", "lower", "upper"] as const;
export type Constituent = (typeof constituents)[number];
export type Verdict = "typical" | "fewer" | "more" | "none";
export type Composition = Record<Constituent, { count: number; verdict: Verdict }>;

/** How many of each the typical cluster has: Portugal's, one project under one principal. */
const typical: Record<Constituent, { least: number; most: number }> = {
  small: { least: 5, most: 10 },
  lower: { least: 1, most: Number.POSITIVE_INFINITY },
  upper: { least: 1, most: 1 },
};

const primary = stages.indexOf("primary");
const goesNoFurther = (school: Card) => {
  const last = stagesOf(school).at(-1);
  return last !== undefined && stages.indexOf(last) <= primary;
};

function judge(count: number, { least, most }: { least: number; most: number }): Verdict {
  if (count > most) return "more";
  if (count >= least) return "typical";
  return count === 0 ? "none" : "fewer";
}

/** Counts these schools and sets each count beside the typical one. */
export function composeCluster(schools: Card[]): Composition {
  const counts: Record<Constituent, number> = {
    small: schools.filter(goesNoFurther).length,
    lower: schools.filter((school) => stagesOf(school).includes("lower")).length,
    upper: schools.filter((school) => stagesOf(school).includes("upper")).length,
  };
  const judged = constituents.map((part) => [
    part,
    { count: counts[part], verdict: judge(counts[part], typical[part]) },
  ]);
  return Object.fromEntries(judged);
}
