import { writeAudit } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { closeAccount } from "@/lib/auth/close-account";
import { type Database, transaction } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { forgetPerson } from "@/lib/exchange/import/forget-person";
import { eraseContacts } from "@/lib/meetings/people/contacts";
import { erasePeople } from "@/lib/meetings/people/erase";
import { erasePersonData } from "@/lib/records/admin/person";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { collectPersonData, countPersonData, type PersonData, traceOf } from "./person-data";
import { erasedApprover, eraseMessageTexts, eraseProposalTexts } from "./retention";

const atWork = ["held", "open", "answered"] as const;

/** Closes and erases a sender's messages; deletes unconfirmed ones. */
async function eraseMessages(tx: Database, senderEmail: string, now: Date): Promise<void> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Message" WHERE "senderEmail" = ${senderEmail} ORDER BY "id" FOR UPDATE`;
  const id = { in: rows.map((row) => row.id) };
  await tx.message.deleteMany({ where: { id, state: "unconfirmed" } });
  await tx.message.updateMany({ where: { id, state: { in: [...atWork] } }, data: { state: "closed", closedAt: now } });
  await eraseMessageTexts(tx, id.in, now);
}

async function eraseProposals(tx: Database, email: string, now: Date): Promise<void> {
  const rows = await tx.proposal.findMany({ where: { email }, select: { id: true } });
  await tx.proposal.deleteMany({ where: { email, state: { in: ["draft", "unconfirmed"] } } });
  await eraseProposalTexts(
    tx,
    rows.map(({ id }) => id),
    now,
  );
}

async function eraseApprovals(tx: Database, email: string): Promise<void> {
  const declined = { email, reason: { not: null } };
  await tx.approvalComment.deleteMany({ where: { approval: { email } } });
  await tx.approval.updateMany({ where: declined, data: { reason: "" } });
  await tx.approval.updateMany({ where: { email, state: "asked" }, data: { state: "withdrawn" } });
  await tx.approval.updateMany({ where: { email }, data: erasedApprover });
}

async function eraseAccount(tx: Database, actor: Actor, { account }: PersonData, now: Date): Promise<void> {
  if (!account) return;
  if (account.id === actor.userId) throw invalid([{ key: "inbox:error.yourself", path: [] }]);
  if (!(await closeAccount(tx, account.id, now))) throw invalid([{ key: "account:error.lastAdministrator", path: [] }]);
  // Headers of stored emails contain the reply address.
  await tx.email.updateMany({ where: { answer: { authorId: account.id } }, data: { headers: {} } });
}

async function eraseAll(tx: Database, actor: Actor, data: PersonData, now: Date): Promise<string[]> {
  const { email, contacts } = data;
  await eraseAccount(tx, actor, data, now);
  await eraseMessages(tx, email, now);
  await eraseProposals(tx, email, now);
  await eraseApprovals(tx, email);
  const tags: string[] = [];
  await forgetPerson(
    tx,
    email,
    contacts.map(({ id }) => id),
  );
  for (const { id } of contacts) tags.push(...(await erasePersonData(tx, id)));
  await tx.revision.updateMany({ where: { authorEmail: email }, data: { authorEmail: null } });
  await tx.token.deleteMany({ where: { email } });
  await tx.subscription.deleteMany({ where: { email } });
  await erasePeople(
    tx,
    data.meetingPeople.map(({ id }) => id),
    now,
  );
  await eraseContacts(tx, email);
  await tx.email.deleteMany({ where: { to: email } });
  return tags;
}

/**
 * Erases everything stored about an email address in one transaction, with an audit line that does not name it. Errors:
 * notFound (not allowed), invalid (oneself, last administrator).
 */
export function erasePerson(actor: Actor, email: string, now: Date): Promise<Result<Record<string, number>>> {
  return runWrite(async (tx) => {
    if (!can(actor, "erasePeople", { cityId: null })) throw notFound();
    const data = await collectPersonData(tx, email);
    const tags = await eraseAll(tx, actor, data, now);
    const erased = countPersonData(data);
    const details = { person: await traceOf(email), ...erased };
    await writeAudit(tx, { actor, action: "person.erase", outcome: "done", details });
    return { value: erased, tags };
  });
}

/** Exports everything stored about an email address, with an audit line; null when the actor may not. */
export async function exportPerson(actor: Actor, email: string): Promise<PersonData | null> {
  if (!can(actor, "erasePeople", { cityId: null })) return null;
  return transaction(async (tx) => {
    const data = await collectPersonData(tx, email);
    const details = { person: await traceOf(email), ...countPersonData(data) };
    await writeAudit(tx, { actor, action: "person.export", outcome: "done", details });
    return data;
  });
}
