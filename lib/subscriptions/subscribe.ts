import { countUse } from "@/lib/contact/ask/abuse/count";
import type { HandedOut } from "@/lib/contact/ask/abuse/form-token";
import { formSignals } from "@/lib/contact/ask/abuse/signals";
import { scoreOf, verdictOf } from "@/lib/contact/ask/abuse/verdict";
import type { Database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { postEmail } from "@/lib/mail/post";
import type { Followed } from "@/lib/records/feeds/followed";
import { invalid, runWrite } from "@/lib/records/store/run-write";
import { confirmLetter } from "./letters";
import { confirmationLink, confirmWithin } from "./links";

export type Subscribing = {
  email: string;
  locale: Locale;
  followed: Followed;
  form: HandedOut;
  /** The value of the field that only programs fill in. */
  trap: string;
  /** The IP address: counted, never stored. */
  address: string;
};

/** So many emails ask one address for a confirmation within its time, so that nobody is flooded with them. */
const maxPending = 5;
/** So many lists are followed from one address. */
const maxFollowed = 50;

async function requireGoodFaith(tx: Database, { form, trap, email, address }: Subscribing, now: Date): Promise<void> {
  const { signals, refusedBy } = await countUse(tx, "follow", { sender: email, address }, now);
  if (refusedBy) throw invalid([{ key: "account:error.tooOften", path: [] }]);
  // The confirmed address is the proof; what is likely to be a program is refused.
  const isRefused = verdictOf(scoreOf([...signals, ...formSignals(form, trap, now)])) === "hold";
  if (isRefused) throw invalid([{ key: "follow:error.refused", path: [] }]);
}

async function requireRoom(tx: Database, email: string, now: Date): Promise<void> {
  const createdAt = { gt: new Date(now.getTime() - confirmWithin) };
  const pending = await tx.email.count({ where: { to: email, template: "confirmSubscription", createdAt } });
  if (pending >= maxPending) throw invalid([{ key: "follow:error.pending", path: ["email"] }]);
  if ((await tx.subscription.count({ where: { email } })) >= maxFollowed)
    throw invalid([{ key: "account:error.tooOften", path: [] }]);
}

/**
 * Asks an address to confirm the weekly email about a list. Whoever gets it already is not asked again; the answer is
 * the same, so that it does not tell who follows what. Errors: invalid.
 */
export function subscribe(subscribing: Subscribing, now: Date): Promise<Result<{ id: string | null }>> {
  const { email, locale, followed } = subscribing;
  const { list, query } = followed;
  return runWrite<{ id: string | null }>(async (tx) => {
    await requireGoodFaith(tx, subscribing, now);
    const key = { email_list_query: { email, list, query } };
    const known = await tx.subscription.findUnique({ where: key });
    if (known?.confirmedAt) return { value: { id: null }, tags: [] };
    await requireRoom(tx, email, now);
    const times = { createdAt: now, newsSince: now, nextAt: now };
    const { id } = await tx.subscription.upsert({
      where: key,
      create: { email, list, query, language: locale, ...times },
      update: { language: locale, ...times },
    });
    const letter = confirmLetter(followed, await confirmationLink(id, locale, now), locale);
    await postEmail(tx, email, locale, letter, now, { subscriptionId: id });
    return { value: { id }, tags: [] };
  });
}
