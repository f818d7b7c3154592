// What two records have in common says more the rarer it is. Logarithms are rounded, so that a score does not change with
// each record that the directory gains.

/** Something that a record is compared by. Terms say something even where most records have them. */
export type Feature = {
  /** As a lexeme: `#theme/reading`, `~homework`, `@<record id>`. */
  name: string;
  weight: number;
  isTerm: boolean;
};
/** Another record that has the feature too. */
export type Hit = { feature: string; id: string };
export type ScoredNeighbour = { id: string; score: number; reasons: string[] };

/** With less in common, records do not resemble each other. */
const leastScore = 8;
const mostReasons = 3;

/** `holders` of `total` others have the feature: 0 if more than half of them do. */
function rarity(holders: number, total: number): number {
  return Math.max(0, Math.floor(Math.log2(total / Math.max(1, holders))));
}

/** How much each feature says, by its name. Features that say nothing are left out. */
function weigh(features: readonly Feature[], hits: readonly Hit[], total: number): Map<string, number> {
  const holders = Map.groupBy(hits, ({ feature }) => feature);
  const weighed = features.map(({ name, weight, isTerm }) => {
    const found = holders.get(name)?.length ?? 0;
    return [name, weight * (rarity(found, total) + (isTerm ? 1 : 0))] as const;
  });
  return new Map(weighed.filter(([, weight]) => weight > 0));
}

/** Terms were chosen by people, so they are named first, then records, then what the texts speak of. */
const placeOf = (name: string) => "#@~".indexOf(name.charAt(0));

/** The records that share features, most alike first, each with the features that say most. `total`: of all others. */
export function scoreNeighbours(features: readonly Feature[], hits: readonly Hit[], total: number): ScoredNeighbour[] {
  const weights = weigh(features, hits, total);
  const weightOf = (name: string) => weights.get(name) ?? 0;
  return [...Map.groupBy(hits, ({ id }) => id)]
    .map(([id, shared]) => {
      const names = [...new Set(shared.map(({ feature }) => feature))].filter((name) => weightOf(name) > 0);
      names.sort(
        (one, other) => placeOf(one) - placeOf(other) || weightOf(other) - weightOf(one) || (one < other ? -1 : 1),
      );
      const score = names.reduce((sum, name) => sum + weightOf(name), 0);
      return { id, score, reasons: names.slice(0, mostReasons) };
    })
    .filter(({ score }) => score >= leastScore)
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}
