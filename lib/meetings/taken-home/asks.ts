import type { TakenHomeLetterKind } from "../letters/kinds";

type Said = { practices: readonly { settledAt: Date | null }[] } | null;

/** Whether a city still has something to say: at first what it will try, later what became of it. */
export function asksCity(kind: TakenHomeLetterKind, said: Said): boolean {
  if (said === null) return true;
  return kind !== "takenHome" && said.practices.some(({ settledAt }) => settledAt === null);
}
