import type { Database } from "@/lib/db";
import { eraseResponsibleAddress } from "../follow-up/forget";

// Contacts of cities, of visited schools and of the hosts: they stand in the rows they are for and are not people of the meeting.

// A form that a host has open would bring them back: each erasing is a new version.
const version = { increment: 1 };
/** A row of a city, or of a visit, without its contact. */
export const noCityContact = { email: null, userId: null, contactName: "", reason: null, version };
export const noSchoolContact = {
  ...{ contactEmail: null, contactName: "", contactPhone: "", remark: "", hostOnlyWords: "", version },
};

/** Erases an address where it is asked: of cities, schools and promises; `meetingId`: of one meeting only. */
export async function eraseAskedContacts(tx: Database, email: string, meetingId?: string): Promise<void> {
  const within = meetingId ? { meetingId } : {};
  await tx.meetingInvitation.updateMany({ where: { email, ...within }, data: noCityContact });
  await tx.meetingVisit.updateMany({ where: { contactEmail: email, ...within }, data: noSchoolContact });
  await eraseResponsibleAddress(tx, email, meetingId);
}

/** Erases an address where it is a contact. What it was for stays. */
export async function eraseContacts(tx: Database, email: string): Promise<void> {
  await eraseAskedContacts(tx, email);
  await tx.meetingPlan.updateMany({ where: { contactEmail: email }, data: { contactEmail: "", contactName: "" } });
}
