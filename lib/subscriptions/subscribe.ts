import { createHash } from "node:crypto";
import { countUse } from "@/lib/contact/ask/abuse/count";
import type { HandedOut } from "@/lib/contact/ask/abuse/form-token";
import { askForProof, isProof, type ProofTask } from "@/lib/contact/ask/abuse/proof";
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
  /** Whether the browser can compute a proof of work, and the one that it sent. */
  canProve: boolean;
  proof: string;
  /** The IP address: counted, never stored. */
  address: string;
};

/** So many emails ask one address for a confirmation within its time, so that nobody is flooded with them. */
const maxPending = 5;
/** So many lists are followed from one address. */
const maxFollowed = 50;

/** Rolls back the transaction when a proof is required, so that nothing is sent or counted. */
class ProofNeeded extends Error {
  constructor(readonly score: number) {
    super("proof");
  }
}

/** What a proof is for: this form with this address and list. */
const claimOf = ({ form, email, followed: { list, query } }: Subscribing) =>
  createHash("sha256")
    .update(JSON.stringify([form.id, email, list, query]))
    .digest("base64url");

/**
 * Refuses what is likely to be a program. Of what looks odd, browsers with JavaScript prove effort before an email is
 * sent; for others the press in that email is the proof, as for a question.
 */
async function requireGoodFaith(tx: Database, asked: Subscribing, now: Date): Promise<void> {
  const { form, trap, email, address, canProve, proof } = asked;
  const { signals, refusedBy } = await countUse(tx, "follow", { sender: email, address }, now);
  if (refusedBy) throw invalid([{ key: "account:error.tooOften", path: [] }]);
  const score = scoreOf([...signals, ...formSignals(form, trap, now)]);
  const verdict = verdictOf(score);
  if (verdict === "hold") throw invalid([{ key: "follow:error.refused", path: [] }]);
  if (verdict === "prove" && canProve && !(await isProof(proof, claimOf(asked), score, now)))
    throw new ProofNeeded(score);
}

async function requireRoom(tx: Database, email: string, now: Date): Promise<void> {
  const createdAt = { gt: new Date(now.getTime() - confirmWithin) };
  const pending = await tx.email.count({ where: { to: email, template: "confirmSubscription", createdAt } });
  if (pending >= maxPending) throw invalid([{ key: "follow:error.pending", path: ["email"] }]);
  if ((await tx.subscription.count({ where: { email } })) >= maxFollowed)
    throw invalid([{ key: "account:error.tooOften", path: [] }]);
}

/** The id is null for an address that gets the email already. */
export type Subscribed = { state: "asked"; id: string | null } | { state: "proof"; task: ProofTask };

function store(subscribing: Subscribing, now: Date): Promise<Result<{ id: string | null }>> {
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

/**
 * Asks an address to confirm the weekly email about a list. Whoever gets it already is not asked again; the answer is
 * the same, so that it does not tell who follows what. Errors: invalid.
 */
export async function subscribe(subscribing: Subscribing, now: Date): Promise<Result<Subscribed>> {
  try {
    const stored = await store(subscribing, now);
    return stored.ok ? { ok: true, value: { state: "asked", id: stored.value.id } } : stored;
  } catch (error) {
    if (!(error instanceof ProofNeeded)) throw error;
    return { ok: true, value: { state: "proof", task: await askForProof(claimOf(subscribing), error.score, now) } };
  }
}
