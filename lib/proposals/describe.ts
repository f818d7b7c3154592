import { knownLocale, type Locale } from "@/lib/i18n/locales";
import type { Proposal, ProposalWithRecord } from "./models";
import { ownAddress, reportAddress } from "./read";
import { type Typed, typedText } from "./steps";

export const languageOf = ({ language }: Pick<Proposal, "language">): Locale => knownLocale(language);

/** The title. A report has the title of its record, which is public. */
export const proposalTitle = ({ type, values, reference }: Proposal): string =>
  (type === "practice" && typedText(values as Typed, "title").trim()) || reference;

/** The page where its author sees its state. */
export function statusAddress(proposal: ProposalWithRecord): Promise<string> {
  const { type, record, id } = proposal;
  const locale = languageOf(proposal);
  return type === "mistake" && record ? reportAddress(locale, record, id) : ownAddress(locale, id);
}
