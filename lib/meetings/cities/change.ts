import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { invalid, notFound, requireSeen, runWrite } from "@/lib/records/store/run-write";
import { requireHost } from "../desk/desk";
import type { MeetingInvitation } from "../models";
import { leaveWithCity } from "./leave";
import { dropLetters, lockInvitation } from "./lock";

export const invitationIntents = ["save", "resend", "newLink", "withdraw", "reopen", "remove"] as const;
export type InvitationIntent = (typeof invitationIntents)[number];

export type InvitationInput = { contactName: string; email: string; language: Locale; seats: number };

/** A letter to be read and sent; one that waits already is enough. */
async function writeAgain(tx: Database, { id, meetingId }: MeetingInvitation, now: Date): Promise<void> {
  const kind = "invitation" as const;
  const waiting = await tx.meetingLetter.count({ where: { invitationId: id, kind, state: "waiting" } });
  if (waiting === 0) await tx.meetingLetter.create({ data: { meetingId, kind, invitationId: id, createdAt: now } });
}

type Step = (tx: Database, invitation: MeetingInvitation, now: Date) => Promise<Partial<MeetingInvitation> | null>;

/** What each button does; the result is what changes in the row, null when the row is gone. */
const steps: Record<Exclude<InvitationIntent, "save">, Step> = {
  resend: async (tx, invitation, now) => {
    if (invitation.state === "closed") throw notFound();
    await writeAgain(tx, invitation, now);
    return {};
  },
  newLink: async (tx, invitation, now) => {
    if (invitation.state === "closed") throw notFound();
    await writeAgain(tx, invitation, now);
    return { linkNumber: invitation.linkNumber + 1 };
  },
  withdraw: async (tx, invitation, now) => {
    if (invitation.state === "draft") throw notFound();
    await dropLetters(tx, invitation.id, now);
    await leaveWithCity(tx, invitation, now);
    return { state: "closed" };
  },
  reopen: async (tx, invitation, now) => {
    if (invitation.state !== "closed") throw notFound();
    await writeAgain(tx, invitation, now);
    const { linkNumber } = invitation;
    return { state: "draft", people: null, reason: null, answeredAt: null, linkNumber: linkNumber + 1 };
  },
  remove: async (tx, { id, state }) => {
    if (state !== "draft") throw notFound();
    await tx.meetingInvitation.delete({ where: { id } });
    return null;
  },
};

/** An address is private: an empty one keeps the account or the address that is there. */
function saved({ userId }: MeetingInvitation, { email, ...input }: InvitationInput): Partial<MeetingInvitation> {
  return email ? { ...input, email, userId: null } : { ...input, userId };
}

/** Fewer seats than people who are coming would leave somebody outside. */
function requireSeats({ people, state }: MeetingInvitation, { seats }: InvitationInput): void {
  if (state === "accepted" && people !== null && people > seats)
    throw invalid([{ key: "hosting:error.fewerSeats", path: ["seats"], values: { people: String(people) } }]);
}

/** Changes one row of the cities. `seen` is the version that was on the page. */
export function changeInvitation(
  actor: Actor,
  meetingId: string,
  id: string,
  { intent, seen, ...input }: InvitationInput & { intent: InvitationIntent; seen: number },
  now: Date,
) {
  return runWrite(async (tx) => {
    await requireHost(tx, actor, meetingId);
    const invitation = await lockInvitation(tx, id);
    if (invitation.meetingId !== meetingId) throw notFound();
    requireSeen(invitation.version, seen);
    if (intent === "save") requireSeats(invitation, input);
    const change = intent === "save" ? saved(invitation, input) : await steps[intent](tx, invitation, now);
    if (change) await tx.meetingInvitation.update({ where: { id }, data: { ...change, version: { increment: 1 } } });
    return { value: { isGone: change === null }, tags: [] };
  }, meetingId);
}
