import { type Database, database, transaction } from "@/lib/db";
import type { Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { fromJson } from "@/lib/json";
import { postEmail } from "@/lib/mail/post";
import { invitationLetter } from "./account-letters";
import type { Actor, Grant } from "./actor";
import { can, placeOfGrant } from "./can";
import { linkAddress, makeLink, peekLink, spendLink } from "./links";
import { hashPassword } from "./password";
import { passwordProblem } from "./password-rules";
import type { NewSession } from "./sign-in-cookies";
import { startSignIn } from "./sign-ins";
import { grantsOf } from "./visitor";

export type Invitation = { email: string; name: string; language: Locale; grant: Grant };
/** `authorOf`: a practice they proposed without an account, whose author they become. */
type Details = { name: string; language: Locale; grant: Grant; invitedBy: string; authorOf?: string };

/** The database columns of a grant. */
export function grantColumns(grant: Grant) {
  return {
    role: grant.role,
    cityId: "cityId" in grant ? grant.cityId : null,
    recordId: "recordId" in grant ? grant.recordId : null,
  };
}

/** The target of a grant; null when its city or record does not exist. */
export async function findPlaceOfGrant(tx: Database, grant: Grant) {
  if ("cityId" in grant) {
    const city = await tx.city.findUnique({ where: { id: grant.cityId }, select: { id: true } });
    return city && placeOfGrant(grant);
  }
  if (!("recordId" in grant)) return placeOfGrant(grant);
  const select = { responsibleCityId: true };
  const record = await tx.record.findUnique({ where: { id: grant.recordId }, select });
  return record && placeOfGrant(grant, { cityId: record.responsibleCityId });
}

async function addGrant(tx: Database, userId: string, grant: Grant): Promise<void> {
  const columns = grantColumns(grant);
  if ((await tx.grant.count({ where: { userId, ...columns } })) === 0)
    await tx.grant.create({ data: { userId, ...columns } });
}

/** Makes the link of an invitation, valid for a week, and posts it. */
async function postInvitation(tx: Database, email: string, details: Details, now: Date): Promise<string> {
  const { name, language, grant, invitedBy: inviter } = details;
  const token = await makeLink(tx, { purpose: "invitation", email, details, now });
  const link = linkAddress("invitation", language, token);
  const role = translator(language)(`account:role.${grant.role}`);
  await postEmail(tx, email, language, invitationLetter(language, { name, link, inviter, role }), now);
  return link;
}

/** Sends an invitation, valid for a week. Errors: notFound (the actor may not grant this role). */
export async function invite(actor: Actor, invitation: Invitation, now: Date): Promise<Result<{ link: string }>> {
  const { email, name, language, grant } = invitation;
  return transaction(async (tx) => {
    const place = await findPlaceOfGrant(tx, grant);
    if (!place || !can(actor, "invite", place)) return { ok: false, reason: "notFound" };
    const link = await postInvitation(tx, email, { name, language, grant, invitedBy: actor.name }, now);
    return { ok: true, value: { link } };
  });
}

/** To whom an invitation was sent: one that is sent again has another id, but counts for the same address. */
export async function invitedAddress(id: string): Promise<string | null> {
  const sent = await database().token.findFirst({ where: { id, purpose: "invitation" }, select: { email: true } });
  return sent?.email ?? null;
}

/** Ends an invitation that nobody accepted yet, valid or expired; null when the actor may not manage it. */
async function endInvitation(tx: Database, actor: Actor, id: string, now: Date) {
  const [known] = await tx.token.findMany({ where: { id, purpose: "invitation", usedAt: null } });
  if (!known) return null;
  const details = fromJson<Details>(known.details);
  const place = await findPlaceOfGrant(tx, details.grant);
  if (!place || !can(actor, "invite", place)) return null;
  const { count } = await tx.token.updateMany({ where: { id, usedAt: null }, data: { usedAt: now } });
  return count === 1 ? { email: known.email, details } : null;
}

/** Sends an invitation again with a new link; the old one stops working. Errors: notFound. */
export function resendInvitation(actor: Actor, id: string, now: Date): Promise<Result<null>> {
  return transaction(async (tx) => {
    const known = await endInvitation(tx, actor, id, now);
    if (!known) return { ok: false, reason: "notFound" };
    await postInvitation(tx, known.email, known.details, now);
    return { ok: true, value: null };
  });
}

/** Withdraws an invitation: its link stops working. Errors: notFound. */
export function withdrawInvitation(actor: Actor, id: string, now: Date): Promise<Result<null>> {
  return transaction(async (tx) => {
    const known = await endInvitation(tx, actor, id, now);
    return known ? { ok: true, value: null } : { ok: false, reason: "notFound" };
  });
}

/** An invitation for its page, and whether the address already has an account; null when the link is invalid. */
export async function readInvitation(token: string, now: Date) {
  const link = await peekLink("invitation", token, now);
  if (!link) return null;
  const hasAccount = (await database().user.count({ where: { email: link.email } })) > 0;
  return { email: link.email, hasAccount, ...fromJson<Details>(link.details) };
}

type Accepted = { actor: Actor; signedIn: NewSession | null };
const deadLink: Result<never> = { ok: false, reason: "invalid", errors: [{ key: "account:error.link", path: [] }] };

type Answer = { name: string; language: Locale; password: string | null };

/**
 * Creates the account with its role and signs in. An existing account only gets the role, because an emailed link must
 * not open it.
 */
export async function acceptInvitation(
  token: string,
  { name, language, password }: Answer,
  device: string | null,
  now: Date,
): Promise<Result<Accepted>> {
  const invitation = await readInvitation(token, now);
  if (!invitation) return deadLink;
  const problem =
    password && !invitation.hasAccount ? passwordProblem(password, { email: invitation.email, name }) : null;
  if (problem) return { ok: false, reason: "invalid", errors: [{ key: problem, path: ["password"] }] };
  const passwordHash = password && !invitation.hasAccount ? await hashPassword(password) : null;
  return transaction(async (tx) => {
    if (!(await spendLink(tx, "invitation", token, now))) return deadLink;
    const { email } = invitation;
    const known = await tx.user.findUnique({ where: { email } });
    if (known?.disabledAt) return deadLink;
    const user = known ?? (await tx.user.create({ data: { email, name, language, passwordHash, createdAt: now } }));
    if (!(await findPlaceOfGrant(tx, invitation.grant))) return deadLink;
    await addGrant(tx, user.id, invitation.grant);
    if (invitation.authorOf)
      await tx.record.updateMany({
        where: { id: invitation.authorOf, createdById: null },
        data: { createdById: user.id },
      });
    const grants = grantsOf(await tx.grant.findMany({ where: { userId: user.id } }));
    const actor = { userId: user.id, name: user.name, grants };
    if (known) return { ok: true, value: { actor, signedIn: null } };
    const signInId = await startSignIn(tx, { userId: user.id, method: "link", device, now });
    return { ok: true, value: { actor, signedIn: { signInId, knownAs: email } } };
  });
}
