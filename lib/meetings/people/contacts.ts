import type { Database } from "@/lib/db";
import { eraseResponsibleAddress } from "../follow-up/forget";

// Contacts of cities, of visited schools and of the hosts: they stand in the rows they are for and are not people of the meeting.

/** Erases an address where it is a contact. What it was for stays. */
export async function eraseContacts(tx: Database, email: string): Promise<void> {
  await tx.meetingInvitation.updateMany({ where: { email }, data: { email: null, contactName: "", reason: null } });
  const nobody = { contactEmail: null, contactName: "", contactPhone: "", remark: "", hostOnlyWords: "" };
  await tx.meetingVisit.updateMany({ where: { contactEmail: email }, data: nobody });
  await tx.meetingPlan.updateMany({ where: { contactEmail: email }, data: { contactEmail: "", contactName: "" } });
  await eraseResponsibleAddress(tx, email);
}
