import { notFound, runWrite } from "@/lib/records/store/run-write";
import { isOpenLink, readInvitationLink } from "../cities/link";
import { lockInvitation } from "../cities/lock";
import { cityAddress } from "../letters/post";
import { visitOfLink } from "../visits/link";
import { eraseAskedContacts, noCityContact, noSchoolContact } from "./contacts";

// The contacts of cities and schools forget themselves with the link of their row, also after the meeting. The links work
// on: a city comes and a school receives visitors without them as well. Letters wait until a host names somebody else.

/** Erases who is asked for an invited city, wherever this meeting has their address. */
export function forgetCityContact(token: string, now: Date) {
  return runWrite(async (tx) => {
    const link = await readInvitationLink(token, now);
    if (!link) throw notFound();
    const invitation = await lockInvitation(tx, link.id);
    if (!isOpenLink(invitation, link)) throw notFound();
    const { id, meetingId } = invitation;
    const address = await cityAddress(tx, invitation);
    await tx.meetingInvitation.update({ where: { id }, data: noCityContact });
    if (address) await eraseAskedContacts(tx, address.to, meetingId);
    return { value: { id }, tags: [] };
  });
}

/** Erases the contact of a visited school, wherever this meeting has their address. */
export function forgetSchoolContact(token: string, now: Date) {
  return runWrite(async (tx) => {
    const visit = await visitOfLink(tx, token, now, { lock: true });
    if (!visit) throw notFound();
    const { id, meetingId, contactEmail } = visit;
    await tx.meetingVisit.update({ where: { id }, data: noSchoolContact });
    if (contactEmail) await eraseAskedContacts(tx, contactEmail, meetingId);
    return { value: { id }, tags: [] };
  });
}
