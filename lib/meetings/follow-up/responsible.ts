import { type Database, database } from "@/lib/db";
import { knownLocale, type Locale } from "@/lib/i18n/locales";
import { invalid } from "@/lib/records/store/run-write";
import type { AnyDesk, Desk } from "../desk/desk";
import { type PersonWhoRuns, peopleWhoRun } from "../desk/people-who-run";
import type { Responsible } from "../models";

/** Who is asked later: an account that runs the meeting, or an address. With neither, the contact of the meeting. */
export type ResponsibleInput = { responsible: string | null; email: string; emailLanguage: Locale };

/** The row of this account or address; a meeting has one for each, so that everybody gets one link. */
async function findResponsible(tx: Database, meetingId: string, who: Pick<Responsible, "userId" | "email">) {
  const { userId, email } = who;
  return tx.responsible.findFirst({ where: { meetingId, userId, email }, orderBy: { createdAt: "asc" } });
}

/** The id of who is asked what became of an answer. An address counts before an account. */
export async function chooseResponsible(
  tx: Database,
  desk: Desk,
  { responsible, email, emailLanguage }: ResponsibleInput,
  now: Date,
): Promise<string> {
  const userId = email ? null : responsible;
  if (userId && !(await peopleWhoRun(desk, tx)).some(({ id }) => id === userId))
    throw invalid([{ key: "error.choice", path: ["responsible"] }]);
  const who = { userId, email: email || null };
  const found = await findResponsible(tx, desk.id, who);
  const language = email ? emailLanguage : knownLocale(desk.plan?.language ?? desk.sourceLanguage);
  if (!found) {
    const made = await tx.responsible.create({ data: { ...who, meetingId: desk.id, language, createdAt: now } });
    return made.id;
  }
  if (found.language !== language) await tx.responsible.update({ where: { id: found.id }, data: { language } });
  return found.id;
}

export type LetterRecipient = { email: string; name: string; locale: Locale };

/** Who answers for a meeting. */
export const contactOf = ({ plan }: AnyDesk): LetterRecipient | null =>
  plan?.contactEmail ? { email: plan.contactEmail, name: plan.contactName, locale: knownLocale(plan.language) } : null;

export const withAccount = {
  user: { select: { email: true, name: true, language: true, disabledAt: true } },
} as const;

export type ResponsibleWithAccount = Responsible & {
  user: { email: string; name: string; language: string; disabledAt: Date | null } | null;
};

/** Who gets the letters now. After an address was erased or an account disabled, the contact of the meeting. */
export function recipientOf({ user, email, language }: ResponsibleWithAccount, desk: AnyDesk): LetterRecipient | null {
  if (user && !user.disabledAt) return { email: user.email, name: user.name, locale: knownLocale(user.language) };
  return email ? { email, name: "", locale: knownLocale(language) } : contactOf(desk);
}

/** Who is asked about an answer, and whom its form offers. Only hosts read it. */
export type ResponsibleChoice = {
  people: PersonWhoRuns[];
  userId: string;
  email: string;
  language: Locale | null;
};

export async function readResponsible(desk: Desk, statementId: string): Promise<ResponsibleChoice> {
  const [people, answer] = await Promise.all([
    peopleWhoRun(desk),
    database().statementAnswer.findUnique({ where: { statementId }, include: { responsible: true } }),
  ]);
  const chosen = answer?.responsible;
  const language = chosen ? knownLocale(chosen.language) : null;
  return { people, userId: chosen?.userId ?? "", email: chosen?.email ?? "", language };
}
