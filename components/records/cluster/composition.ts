import { stages, stagesOf } from "@/components/records/school/stages";
import type { Card } from "@/lib/kinds/card";

/** The parts of a cluster: schools up to primary level, and schools of lower and of upper secondary level. */
export const constituents = ["small", "lower", "upper"] as const;
export type Constituent = (typeof constituents)[number];
export type Verdict = "typical" | "fewer" | "more" | "none";
export type Composition = Record<Constituent, { count: number; verdict: Verdict }>;

/** The composition of a typical cluster in Portugal: one project under one principal. */
const typical: Record<Constituent, { least: number; most: number }> = {
  small: { least: 5, most: 10 },
  lower: { least: 1, most: Number.POSITIVE_INFINITY },
  upper: { least: 1, most: 1 },
};

const primary = stages.indexOf("primary");
const isUpToPrimary = (school: Card) => {
  const last = stagesOf(school).at(-1);
  return last !== undefined && stages.indexOf(last) <= primary;
};

function compareWithTypical(count: number, { least, most }: { least: number; most: number }): Verdict {
  if (count > most) return "more";
  if (count >= least) return "typical";
  return count === 0 ? "none" : "fewer";
}

/** Counts the schools by part and compares each count with the typical one. */
export function composeCluster(schools: Card[]): Composition {
  const counts: Record<Constituent, number> = {
    small: schools.filter(isUpToPrimary).length,
    lower: schools.filter((school) => stagesOf(school).includes("lower")).length,
    upper: schools.filter((school) => stagesOf(school).includes("upper")).length,
  };
  const entries = constituents.map((part) => [
    part,
    { count: counts[part], verdict: compareWithTypical(counts[part], typical[part]) },
  ]);
  return Object.fromEntries(entries);
}
