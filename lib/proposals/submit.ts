import { readToken } from "@/lib/auth/signed-token";
import { type Database, database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { invalid, notFound, settle } from "@/lib/records/store/settle";
import { addressStamp } from "./address-stamp";
import { arrive, cityOf } from "./arrive";
import { askToConfirm, sendLink, tellArrived, tellCoordinators } from "./letters";
import type { About } from "./models";
import { isWritable, lockProposal, typedIn } from "./read";
import { firstProblem, wholeOf } from "./schema";
import { isHeld, lookAt, suspicionOf } from "./suspicion";

const gone = () => invalid([{ key: "proposals:error.handedIn", path: [] }]);

/** Into the queue, or, when something about it is suspicious, before a coordinator's eyes first. Returns stale tags. */
async function receive(tx: Database, proposal: About, now: Date): Promise<string[]> {
  if (isHeld(proposal.signals) && !proposal.recordId) {
    await tx.proposal.update({ where: { id: proposal.id }, data: { state: "held", updatedAt: now } });
    await tellCoordinators(tx, { ...proposal, state: "held" }, now);
    return [];
  }
  const tags = await arrive(tx, proposal, now);
  const arrived = (await lockProposal(tx, proposal.id))!;
  await tellArrived(tx, arrived, now);
  await tellCoordinators(tx, arrived, now);
  return tags;
}

/** Hands a proposal in. The first time, and with a new address, it waits until the address is confirmed. */
export function submitProposal(id: string, address: string, now: Date): Promise<Result<{ id: string }>> {
  return settle(async (tx) => {
    const found = await lockProposal(tx, id);
    if (!found || found.erasedAt) throw notFound();
    // Pressed twice: it is handed in.
    if (found.state === "unconfirmed" || found.state === "submitted" || found.state === "held")
      return { value: { id }, tags: [] };
    if (!isWritable(found)) throw gone();
    const problem = firstProblem(typedIn(found));
    if (problem) throw invalid(problem.errors);
    const typed = wholeOf(typedIn(found))!;
    const looked = {
      texts: [typed.summary, typed.problem, typed.done, typed.outcome, typed.learned],
      short: [typed.title, typed.name, typed.organisation, typed.school, typed.place],
      ...{ sender: typed.email, address },
    };
    const signals = [...new Set([...found.signals, ...(await lookAt(tx, "propose", looked, now))])];
    const cityId = await cityOf(tx, typed.city);
    const data = { email: typed.email, cityId, signals, suspicion: suspicionOf(signals), updatedAt: now };
    const kept = { ...found, ...data };
    await tx.proposal.update({ where: { id }, data });
    if (found.confirmedAt) return { value: { id }, tags: await receive(tx, kept, now) };
    await tx.proposal.update({ where: { id }, data: { state: "unconfirmed" } });
    await askToConfirm(tx, kept, now);
    return { value: { id }, tags: [] };
  });
}

/** The letter with the link to confirm, once more. */
export function askAgain(id: string, now: Date): Promise<Result<{ id: string }>> {
  return settle(async (tx) => {
    const found = await lockProposal(tx, id);
    if (!found || found.erasedAt) throw notFound();
    if (found.state !== "unconfirmed") throw gone();
    await askToConfirm(tx, found, now);
    return { value: { id }, tags: [] };
  });
}

/** The private link by e-mail, for going on another day. */
export function mailLink(id: string, email: string, now: Date): Promise<Result<{ id: string }>> {
  return settle(async (tx) => {
    const found = await lockProposal(tx, id);
    if (!found || found.erasedAt) throw notFound();
    await sendLink(tx, found, email, now);
    return { value: { id }, tags: [] };
  });
}

/** `stamp`: which address the letter went to. */
export type Confirming = { id: string; stamp: string };

/** What a letter's link would confirm; null for one that is not ours or too old. Changes nothing. */
export async function readConfirmToken(token: string, now: Date): Promise<Confirming | null> {
  const [of, id, stamp] = (await readToken("confirm", token, now)) ?? [];
  return of === "proposal" && id && stamp ? { id, stamp } : null;
}

/** What the page of a letter's link says; null where it would confirm nothing any more. */
export async function readConfirming(token: string, now: Date) {
  const confirming = await readConfirmToken(token, now);
  const found = confirming && (await database().proposal.findUnique({ where: { id: confirming.id } }));
  if (!found?.email || found.erasedAt || addressStamp(found.email) !== confirming?.stamp) return null;
  if (found.type === "practice" && found.state === "draft") return null;
  return { email: found.email, type: found.type, reference: found.reference };
}

/** The address is its writer's: from here on the proposal is in the queue, and whoever reported is told what comes of it. */
export function confirmProposal({ id, stamp }: Confirming, now: Date): Promise<Result<About>> {
  return settle(async (tx) => {
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
