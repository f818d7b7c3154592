import { readToken } from "@/lib/auth/signed-token";
import { type Database, database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { addressStamp } from "./address-stamp";
import { arrive, cityOf } from "./arrive";
import { notifyCoordinatorsOfProposal, sendArrivedLetter, sendConfirmLetter, sendProposalLink } from "./letters";
import type { ProposalWithRecord } from "./models";
import { isWritable, lockProposal, typedIn } from "./read";
import { errorsOf, wholeOf } from "./schema";
import { isHeld, lookAt, suspicionOf } from "./suspicion";

const gone = () => invalid([{ key: "proposals:error.handedIn", path: [] }]);

/** Queues a proposal, or holds it for a check when it looks like spam. Returns the tags. */
async function receive(tx: Database, proposal: ProposalWithRecord, now: Date): Promise<string[]> {
  if (isHeld(proposal.signals) && !proposal.recordId) {
    await tx.proposal.update({ where: { id: proposal.id }, data: { state: "held", updatedAt: now } });
    await notifyCoordinatorsOfProposal(tx, { ...proposal, state: "held" }, now);
    return [];
  }
  const tags = await arrive(tx, proposal, now);
  const arrived = (await lockProposal(tx, proposal.id))!;
  await sendArrivedLetter(tx, arrived, now);
  await notifyCoordinatorsOfProposal(tx, arrived, now);
  return tags;
}

/**
 * Submits a proposal. The first time, and after a change of address, it waits for confirmation. Errors: invalid,
 * notFound.
 */
export function submitProposal(id: string, address: string, now: Date): Promise<Result<{ id: string }>> {
  return runWrite(async (tx) => {
    const found = await lockProposal(tx, id);
    if (!found || found.erasedAt) throw notFound();
    // Already submitted: repeating it changes nothing.
    if (found.state === "unconfirmed" || found.state === "submitted" || found.state === "held")
      return { value: { id }, tags: [] };
    if (!isWritable(found)) throw gone();
    const errors = errorsOf(typedIn(found));
    if (errors.length > 0) throw invalid(errors);
    const typed = wholeOf(typedIn(found))!;
    const checked = {
      texts: [typed.summary, typed.problem, typed.done, typed.outcome, typed.learned],
      short: [typed.title, typed.name, typed.organisation, typed.school, typed.place],
      ...{ sender: typed.email, address },
    };
    const signals = [...new Set([...found.signals, ...(await lookAt(tx, "propose", checked, now))])];
    const cityId = await cityOf(tx, typed.city);
    const data = { email: typed.email, cityId, signals, suspicion: suspicionOf(signals), updatedAt: now };
    const stored = { ...found, ...data };
    await tx.proposal.update({ where: { id }, data });
    if (found.confirmedAt) return { value: { id }, tags: await receive(tx, stored, now) };
    await tx.proposal.update({ where: { id }, data: { state: "unconfirmed" } });
    await sendConfirmLetter(tx, stored, now);
    return { value: { id }, tags: [] };
  });
}

/** Sends the letter with the confirmation link again. */
export function askAgain(id: string, now: Date): Promise<Result<{ id: string }>> {
  return runWrite(async (tx) => {
    const found = await lockProposal(tx, id);
    if (!found || found.erasedAt) throw notFound();
    if (found.state !== "unconfirmed") throw gone();
    await sendConfirmLetter(tx, found, now);
    return { value: { id }, tags: [] };
  });
}

/** Sends the private link by email, to continue another day. */
export function mailLink(id: string, email: string, now: Date): Promise<Result<{ id: string }>> {
  return runWrite(async (tx) => {
    const found = await lockProposal(tx, id);
    if (!found || found.erasedAt) throw notFound();
    await sendProposalLink(tx, found, email, now);
    return { value: { id }, tags: [] };
  });
}

/** `stamp`: hash of the address that the email was sent to. */
export type Confirming = { id: string; stamp: string };

/** What a confirmation link stands for; null when it is forged or expired. Changes nothing. */
export async function readProposalConfirmToken(token: string, now: Date): Promise<Confirming | null> {
  const [of, id, stamp] = (await readToken("confirm", token, now)) ?? [];
  return of === "proposal" && id && stamp ? { id, stamp } : null;
}

/** The confirmation page; null when there is nothing to confirm. */
export async function readConfirming(token: string, now: Date) {
  const confirming = await readProposalConfirmToken(token, now);
  const found = confirming && (await database().proposal.findUnique({ where: { id: confirming.id } }));
  if (!found?.email || found.erasedAt || addressStamp(found.email) !== confirming?.stamp) return null;
  if (found.type === "practice" && found.state === "draft") return null;
  return { email: found.email, type: found.type, reference: found.reference };
}

/** Confirms the address: a proposal is queued; a reporter will be told the result. Errors: invalid. */
export function confirmProposal({ id, stamp }: Confirming, now: Date): Promise<Result<ProposalWithRecord>> {
  return runWrite(async (tx) => {
    const found = await lockProposal(tx, id);
    if (!found?.email || found.erasedAt || addressStamp(found.email) !== stamp)
      throw invalid([{ key: "account:error.link", path: [] }]);
    if (found.confirmedAt && found.state !== "unconfirmed") return { value: found, tags: [] };
    if (found.type === "practice" && found.state !== "unconfirmed") throw gone();
    await tx.proposal.update({ where: { id }, data: { confirmedAt: now, updatedAt: now } });
    const confirmed = { ...found, confirmedAt: now };
    const tags = found.type === "practice" ? await receive(tx, confirmed, now) : [];
    return { value: confirmed, tags };
  });
}
