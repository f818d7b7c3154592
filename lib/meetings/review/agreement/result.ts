import type { AgreementChoice, ReviewStatement } from "../../models";

export const agreementChoices = ["agree", "agreeBut", "not", "notSeen"] as const satisfies AgreementChoice[];

/** How many cities agree, of those that saw what a statement is about. */
export type Agreement = { agreed: number; visited: number; notSeen: number; silent: number };

/** Counts presses, one for each city. Those that agree with a reservation agree; their words are kept. */
export function countAgreement(choices: readonly AgreementChoice[], cities: number): Agreement {
  const of = (...some: AgreementChoice[]) => choices.filter((choice) => some.includes(choice)).length;
  const notSeen = of("notSeen");
  const silent = Math.max(0, cities - choices.length);
  return { agreed: of("agree", "agreeBut"), visited: choices.length - notSeen, notSeen, silent };
}

/** What was frozen; null before. */
export function frozenAgreement({ agreed, visited, notSeen, silent }: ReviewStatement): Agreement | null {
  const isFrozen = agreed !== null && visited !== null && notSeen !== null && silent !== null;
  return isFrozen ? { agreed, visited, notSeen, silent } : null;
}

/** "All" is never typed: it follows from the numbers. */
export const isAgreedByAll = ({ agreed, visited, silent }: Agreement): boolean =>
  visited > 0 && agreed === visited && silent === 0;
