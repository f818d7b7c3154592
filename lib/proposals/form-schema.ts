import type { Locale } from "@/lib/i18n/locales";
import { storedAs } from "@/lib/text/schema";
import { isStep, type ProposalStep, steps } from "./steps";

/** The token of a private link, as a form carries it. */
export const proposalTokenField = storedAs(400, "account:error.link");

/** The token for a URL; "0" if it is malformed. */
export const tokenIn = (value: unknown): string =>
  typeof value === "string" && /^[\w.-]{1,400}$/.test(value) ? value : "0";

/** The step in a URL; the first one when it is invalid. */
export const stepIn = (value: unknown): ProposalStep => (isStep(value) ? value : steps[0]);

/** The page of a step. */
export function stepPath(locale: Locale, token: string | null, step: string): string {
  return token ? `/${locale}/propose/${token}?step=${step}` : `/${locale}/propose`;
}
