import type { Database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { cleanEmailAddress } from "@/lib/text/email-address";
import { makeReference } from "@/lib/text/reference";
import type { Proposal } from "./models";
import { isWritable, lockProposal } from "./read";
import { errorsOfStep } from "./schema";
import { type ProposalStep, personalFields, type Typed, typedText } from "./steps";

type StoredProposal = { id: string };

/** The columns of a step. A new email address must be confirmed again. */
function columnsOf(step: ProposalStep, typed: Typed, before: Proposal | null, now: Date) {
  if (step !== "you") return { values: { ...(before?.values as object), ...typed }, updatedAt: now };
  const [name, typedEmail, organisation] = personalFields.map((field) => typedText(typed, field).slice(0, 254) || null);
  const email = typedEmail && cleanEmailAddress(typedEmail);
  const isSame = (email ?? null) === (before?.email ?? null);
  const consentedAt = typedText(typed, "consent") === "yes" ? (before?.consentedAt ?? now) : null;
  return {
    ...{ name: name!, email: email!, organisation: organisation!, consentedAt, updatedAt: now },
    ...(isSame ? {} : { confirmedAt: null }),
  };
}

/** Creates a proposal with its first step. Submitting the same form again continues it. */
export function beginProposal(
  { submission, language, typed, signals }: { submission: string; language: Locale; typed: Typed; signals: string[] },
  now: Date,
): Promise<Result<StoredProposal>> {
  return runWrite(async (tx) => {
    const data = { type: "practice" as const, language, submission, reference: makeReference("P", 7) };
    await tx.proposal.createMany({
      data: [{ ...data, values: typed as object, signals, createdAt: now, updatedAt: now }],
      skipDuplicates: true,
    });
    const { id } = await tx.proposal.findUniqueOrThrow({ where: { submission }, select: { id: true } });
    return { value: { id }, tags: [] };
  });
}

async function requireWritable(tx: Database, id: string): Promise<Proposal> {
  const found = await lockProposal(tx, id);
  if (!found || found.erasedAt) throw notFound();
  if (!isWritable(found)) throw invalid([{ key: "proposals:error.handedIn", path: [] }]);
  return found;
}

/** Stores a step even if it is invalid. With `isComplete`, errors are returned and stop the next step. */
export async function saveStep(
  id: string,
  { step, typed, isComplete }: { step: ProposalStep; typed: Typed; isComplete: boolean },
  now: Date,
): Promise<Result<StoredProposal>> {
  const stored = await runWrite(async (tx) => {
    const before = await requireWritable(tx, id);
    await tx.proposal.update({ where: { id }, data: columnsOf(step, typed, before, now) });
    return { value: { id }, tags: [] };
  });
  const errors = isComplete ? errorsOfStep(step, typed) : [];
  return stored.ok && errors.length > 0 ? { ok: false, reason: "invalid", errors } : stored;
}

/** Takes a submitted but unconfirmed proposal back for editing. */
export function reopenProposal(id: string, now: Date): Promise<Result<StoredProposal>> {
  return runWrite(async (tx) => {
    const found = await lockProposal(tx, id);
    if (!found || found.erasedAt) throw notFound();
    if (found.state !== "unconfirmed" || found.type !== "practice")
      throw invalid([{ key: "proposals:error.handedIn", path: [] }]);
    const state = found.recordId ? ("sentBack" as const) : ("draft" as const);
    await tx.proposal.update({ where: { id }, data: { state, updatedAt: now } });
    return { value: { id }, tags: [] };
  });
}
