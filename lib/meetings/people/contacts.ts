import type { Database, Prisma } from "@/lib/db";
import { eraseAddressesOf, eraseResponsibleAddress } from "../follow-up/forget";

// Contacts of cities, of visited schools and of the hosts: they stand in the rows they are for and are not people of the meeting.

/** Erases an address where it is a contact. What it was for stays. */
export async function eraseContacts(tx: Database, email: string): Promise<void> {
  await tx.meetingInvitation.updateMany({ where: { email }, data: { email: null, contactName: "" } });
  const nobody = { contactEmail: null, contactName: "", contactPhone: "", remark: "" };
  await tx.meetingVisit.updateMany({ where: { contactEmail: email }, data: nobody });
  await tx.meetingPlan.updateMany({ where: { contactEmail: email }, data: { contactEmail: "", contactName: "" } });
  await eraseResponsibleAddress(tx, email);
}

/** Erases the contacts of cities and schools, and of who promised something, of meetings ("m") for which the condition holds. Returns how many. */
export async function eraseContactsOf(tx: Database, isLongAgo: Prisma.Sql): Promise<number> {
  const cities = await tx.$executeRaw`
    UPDATE "MeetingInvitation" i SET "email" = NULL, "contactName" = '' FROM "Meeting" m
    WHERE m."id" = i."meetingId" AND (i."email" IS NOT NULL OR i."contactName" <> '') AND ${isLongAgo}`;
  const schools = await tx.$executeRaw`
    UPDATE "MeetingVisit" v SET "contactEmail" = NULL, "contactName" = '', "contactPhone" = '' FROM "Meeting" m
    WHERE m."id" = v."meetingId" AND (v."contactEmail" IS NOT NULL OR v."contactName" <> '' OR v."contactPhone" <> '')
      AND ${isLongAgo}`;
  return cities + schools + (await eraseAddressesOf(tx, isLongAgo));
}
