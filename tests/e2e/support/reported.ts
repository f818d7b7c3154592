import { database } from "@/lib/db";
import { schoolAddress } from "@/lib/meetings/visits/link";
import { makeReportedMeeting } from "../../support/report";

/** A meeting of the past that has something to report, the token of its visited school, and a chair with this account. */
export async function reported(chairId: string) {
  const city = await database().record.findUniqueOrThrow({ where: { kind_slug: { kind: "city", slug: "barcelona" } } });
  const school = await database().record.findFirstOrThrow({ where: { kind: "school", publication: "published" } });
  const { id, slug, visit } = await makeReportedMeeting(city.id, school.id);
  await database().meetingRole.create({ data: { meetingId: id, userId: chairId, role: "chair" } });
  const row = await database().meetingVisit.findUniqueOrThrow({ where: { id: visit } });
  return { id, slug, school: (await schoolAddress(row)).split("/").at(-1) ?? "" };
}
