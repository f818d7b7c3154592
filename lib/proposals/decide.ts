import type { Actor } from "@/lib/auth/actor";
import { type ActionTarget, can } from "@/lib/auth/can";
import { linkAddress, makeLink } from "@/lib/auth/links";
import type { Database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { writeHistory } from "@/lib/records/history/history";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { targetOf } from "@/lib/records/write/place";
import { changePublication, type Transition } from "@/lib/records/write/publish";
import { arrive } from "./arrive";
import { languageOf } from "./describe";
import { sendArrivedLetter } from "./letters";
import type { Proposal, ProposalWithRecord } from "./models";
import { sendAcceptedLetter, sendDeclinedLetter, sendReportLetter, sendSentBackLetter } from "./outcome-letters";
import { lockProposal } from "./read";

export const decisions = ["accept", "sendBack", "decline", "spam", "release"] as const;
export type DecisionName = (typeof decisions)[number];

/** The target for authorisation: the record, or before there is one, the chosen city. */
export function placeOfProposal({ record, cityId, type }: ProposalWithRecord): ActionTarget {
  if (record) return targetOf(record);
  return type === "practice" ? { cityId, kind: "practice" } : { cityId };
}

/** The states in which each decision is possible. */
const from: Record<DecisionName, readonly Proposal["state"][]> = {
  accept: ["submitted"],
  sendBack: ["submitted"],
  decline: ["submitted", "held"],
  spam: ["submitted", "held"],
  release: ["held", "spam"],
};

type Judging = { actor: Actor; found: ProposalWithRecord; reason: string; language: Locale; now: Date };

async function note(tx: Database, { actor, found, reason, now }: Judging, action: string): Promise<void> {
  const { record } = found;
  if (!record) return;
  const words = reason ? { reason } : {};
  await writeHistory(tx, actor, {
    id: record.id,
    version: record.version,
    action,
    ...words,
    before: {},
    after: {},
    now,
  });
}

/** Archives or restores the proposal's record, unless it was ever public. */
async function moveRecord(
  tx: Database,
  { actor, found, now }: Judging,
  transition: Omit<Transition, "now">,
): Promise<string[]> {
  const { record, type } = found;
  if (type !== "practice" || !record || record.publishedAt || !transition.from.includes(record.publication)) return [];
  return changePublication(tx, actor, "practice", record.id, { ...transition, now });
}

const withdrawn = { needs: "archive", from: ["draft", "inReview"], to: "archived", action: "archive" } as const;

/** Invites the author to the city; they become the practice's author when they join. */
async function inviteWriter(tx: Database, { actor, found, now }: Judging): Promise<string | null> {
  const { record, email, name } = found;
  const cityId = record?.responsibleCityId;
  if (!record || !cityId || !email || !can(actor, "invite", { cityId })) return null;
  const language = languageOf(found);
  const grant = { role: "contributor" as const, cityId };
  const details = { name: name ?? "", language, grant, invitedBy: actor.name, authorOf: record.id };
  const token = await makeLink(tx, { purpose: "invitation", email, details, now });
  return linkAddress("invitation", language, token);
}

async function accept(tx: Database, judging: Judging): Promise<string[]> {
  const { found, reason, language, now } = judging;
  if (found.type === "mistake") {
    await note(tx, judging, "putRight");
    await sendReportLetter(tx, found, { name: "putRight", reason, lang: language }, now);
    return [];
  }
  await note(tx, judging, "acceptProposal");
  await sendAcceptedLetter(tx, found, await inviteWriter(tx, judging), now);
  return [];
}

async function sendBack(tx: Database, judging: Judging): Promise<string[]> {
  const { found, reason, language, now } = judging;
  if (found.type === "mistake") throw notFound();
  const back = { needs: "sendBack", from: ["inReview"], to: "draft", action: "sendBack", reason } as const;
  const tags = await moveRecord(tx, judging, back);
  await sendSentBackLetter(tx, found, reason, language, now);
  return tags;
}

async function decline(tx: Database, judging: Judging): Promise<string[]> {
  const { found, reason, language, now } = judging;
  if (found.type === "mistake") {
    await note(tx, judging, "notMistaken");
    await sendReportLetter(tx, found, { name: "notMistaken", reason, lang: language }, now);
    return [];
  }
  await note(tx, judging, "declineProposal");
  const tags = await moveRecord(tx, judging, withdrawn);
  await sendDeclinedLetter(tx, found, reason, language, now);
  return tags;
}

/** Not spam: restores the state it would have had. */
async function release(tx: Database, judging: Judging): Promise<string[]> {
  const { actor, found, now } = judging;
  const isFirst = found.type === "practice" && !found.record;
  const back = { needs: "restore", from: ["archived"], to: "draft", action: "unarchive" } as const;
  const tags = await moveRecord(tx, judging, back);
  if (found.type === "mistake") return tags;
  if (isFirst) {
    tags.push(...(await arrive(tx, found, now)));
    await sendArrivedLetter(tx, (await lockProposal(tx, found.id))!, now);
    return tags;
  }
  const record = found.record && (await tx.record.findUniqueOrThrow({ where: { id: found.record.id } }));
  if (record?.publication !== "draft") return tags;
  const submitProposal = { needs: "submit", from: ["draft"], to: "inReview", action: "submit", now } as const;
  return [...tags, ...(await changePublication(tx, actor, "practice", record.id, submitProposal))];
}

type Outcome = {
  state: Proposal["state"];
  act: (tx: Database, judging: Judging) => Promise<string[]>;
  needsReason?: true;
};
const outcomes: Record<DecisionName, Outcome> = {
  accept: { state: "accepted", act: accept },
  sendBack: { state: "sentBack", act: sendBack, needsReason: true },
  decline: { state: "declined", act: decline, needsReason: true },
  spam: { state: "spam", act: (tx, judging) => moveRecord(tx, judging, withdrawn) },
  release: { state: "submitted", act: release },
};

/**
 * Decides a proposal or report, with all consequences (record, history, email) in one transaction. Of concurrent
 * decisions the second is refused. Errors: invalid, notFound (also for other cities).
 */
export function decideProposal(
  actor: Actor,
  id: string,
  { decision, reason, language }: { decision: DecisionName; reason: string; language: Locale },
  now = new Date(),
): Promise<Result<Proposal>> {
  return runWrite(async (tx) => {
    const found = await lockProposal(tx, id);
    if (!found || found.erasedAt || !can(actor, "judgeProposals", placeOfProposal(found))) throw notFound();
    if (!from[decision].includes(found.state)) throw invalid([{ key: "error.transition", path: [] }]);
    const { state, act, needsReason } = outcomes[decision];
    if (needsReason && !reason.trim()) throw invalid([{ key: "error.reason", path: ["reason"] }]);
    const judging = { actor, found, reason: reason.trim(), language, now };
    const tags = await act(tx, judging);
    const isOver = decision !== "sendBack" && decision !== "release";
    const data = { state, reason: reason.trim() || null, settledAt: isOver ? now : null, updatedAt: now };
    return { value: await tx.proposal.update({ where: { id }, data }), tags };
  });
}
