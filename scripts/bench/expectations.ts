/** A figure of a run. `better` is the direction of improvement. */
export type BenchFigure = { name: string; value: number; better: "higher" | "lower" };

/** Number of practices → name of a figure → last accepted value. */
export type Expectations = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A figure may be this much worse, because machines differ. */
const tolerance = 1 / 3;

const isWorse = ({ value, better }: BenchFigure, expected: number) =>
  better === "higher" ? value < expected * (1 - tolerance) : value > expected * (1 + tolerance);

/** A sentence for each figure that is missing or worse by more than a third. */
export function findWorse(figures: readonly BenchFigure[], expected: Readonly<Record<string, number>>): string[] {
  return Object.entries(expected).flatMap(([name, value]) => {
    const figure = figures.find((one) => one.name === name);
    if (!figure) return [`${name}: not measured`];
    return isWorse(figure, value) ? [`${name}: ${figure.value.toFixed(2)}, expected about ${value}`] : [];
  });
}
