/** A figure of a run. `better` says which direction is the good one. */
export type Figure = { name: string; value: number; better: "higher" | "lower" };

/** Practices → name of a figure → what it was when it was last accepted. */
export type Expectations = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** By so much a figure may be worse: machines and neighbours differ. */
const tolerance = 1 / 3;

const isWorse = ({ value, better }: Figure, expected: number) =>
  better === "higher" ? value < expected * (1 - tolerance) : value > expected * (1 + tolerance);

/** One sentence for each figure that got worse by more than a third, or is missing. */
export function findWorse(figures: readonly Figure[], expected: Readonly<Record<string, number>>): string[] {
  return Object.entries(expected).flatMap(([name, value]) => {
    const figure = figures.find((one) => one.name === name);
    if (!figure) return [`${name}: not measured`];
    return isWorse(figure, value) ? [`${name}: ${figure.value.toFixed(2)}, expected about ${value}`] : [];
  });
}
