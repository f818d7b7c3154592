import { createHash } from "node:crypto";
import { type Database, database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { notifyCoordinatorsOfMessage } from "../deliver/notify-coordinators";
import { handToPeople } from "../hand-to-people";
import type { MessageState } from "../states";
import { countUse } from "./abuse/count";
import { type HandedOut, readForm } from "./abuse/form-token";
import { askForProof, isProof, type ProofTask } from "./abuse/proof";
import { formSignals, repeatSignals, textFingerprint, textSignals } from "./abuse/signals";
import { repeatedWithin, type Signal } from "./abuse/thresholds";
import { scoreOf, verdictOf } from "./abuse/verdict";
import type { Ask } from "./ask-schema";
import { insertOnce } from "./insert-once";
import { postReceipt } from "./receipt";

export type Submitted = { state: "stored"; messageId: string } | { state: "proof"; task: ProofTask };

/** A submission with everything needed to process it. */
export type Sending = {
  ask: Ask;
  locale: Locale;
  /** The IP address: counted, never stored with the message. */
  address: string;
  form: HandedOut;
  submission: string;
  fingerprint: string;
  now: Date;
};

/** Rolls back the transaction when a proof is required, so that nothing is sent or counted. */
class ProofNeeded extends Error {
  constructor(readonly score: number) {
    super("proof");
  }
}

/** The same form with the same text is one message; with another text it is a new one. */
function submissionOf({ record, email, message }: Ask, form: HandedOut): string {
  return createHash("sha256")
    .update(JSON.stringify([form.id, record, email, message]))
    .digest("base64url");
}

async function requireRecord(tx: Database, { record: id, kind }: Ask): Promise<void> {
  const found = await tx.record.count({ where: { id, kind, publication: "published" } });
  if (found === 0) throw notFound();
}

async function countSignals(tx: Database, { ask, address, now }: Sending): Promise<Signal[]> {
  const counted = { sender: ask.email, address, record: ask.record };
  const { signals, refusedBy } = await countUse(tx, "ask", counted, now);
  if (refusedBy) throw invalid([{ key: `ask:error.tooMany.${refusedBy.of}`, path: [] }]);
  return signals;
}

async function findSignals(tx: Database, sending: Sending, messageId: string): Promise<Signal[]> {
  const { ask, form, fingerprint, now } = sending;
  const since = new Date(now.getTime() - repeatedWithin * 1000);
  const before = await tx.message.count({
    where: { textHash: fingerprint, createdAt: { gt: since }, id: { not: messageId } },
  });
  return [
    ...formSignals(form, ask.website, now),
    ...textSignals(ask.message, [ask.name, ask.organisation, ask.city]),
    ...repeatSignals(before),
    ...(await countSignals(tx, sending)),
  ];
}

/** The initial state of a message. Throws `ProofNeeded`. */
async function decideState({ ask, submission, now }: Sending, score: number): Promise<MessageState> {
  const verdict = verdictOf(score);
  if (verdict !== "prove") return verdict === "open" ? "open" : "held";
  if (await isProof(ask.proof, submission, score, now)) return "open";
  if (ask.canProve) throw new ProofNeeded(score);
  return "unconfirmed";
}

async function store(tx: Database, sending: Sending): Promise<Submitted> {
  const { ask, now } = sending;
  await requireRecord(tx, ask);
  const { messageId, isNew } = await insertOnce(tx, sending);
  if (!isNew) return { state: "stored", messageId };
  const signals = await findSignals(tx, sending, messageId);
  const suspicion = scoreOf(signals);
  const state = await decideState(sending, suspicion);
  await tx.message.update({ where: { id: messageId }, data: { state, suspicion, signals } });
  if (state === "open") await handToPeople(tx, messageId, now);
  if (state === "held") await notifyCoordinatorsOfMessage(tx, messageId, "held", now);
  await postReceipt(tx, messageId, now);
  return { state: "stored", messageId };
}

/**
 * Stores a question, its emails and the receipt in one transaction, so that "received" is shown only for what is
 * stored. Errors: invalid, notFound.
 */
export async function submitMessage(
  ask: Ask,
  { locale, address, now }: Pick<Sending, "locale" | "address" | "now">,
): Promise<Result<Submitted>> {
  const form = await readForm(ask.form, now);
  if (!form) return { ok: false, reason: "invalid", errors: [{ key: "ask:error.form", path: [] }] };
  const submission = submissionOf(ask, form);
  // Most repeated submissions end here without a write connection; the transaction handles the rest.
  const known = await database().message.findUnique({ where: { submission }, select: { id: true } });
  if (known) return { ok: true, value: { state: "stored", messageId: known.id } };
  const sending = { ask, locale, address, form, submission, fingerprint: textFingerprint(ask.message), now };
  try {
    return await runWrite(async (tx) => ({ value: await store(tx, sending), tags: [] }));
  } catch (error) {
    if (!(error instanceof ProofNeeded)) throw error;
    return { ok: true, value: { state: "proof", task: await askForProof(submission, error.score, now) } };
  }
}
