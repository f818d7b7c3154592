import { database } from "@/lib/db";
import { schoolAddress } from "@/lib/meetings/visits/link";
import { idOf } from "../../support/id-of";
import { makeReportedMeeting } from "../../support/report";

/** A meeting of the past that has something to report, the token of its visited school, and a chair with this account. */
export async function reported(chairId: string) {
  const cityId = await idOf("city", "barcelona");
  const school = await database().record.findFirstOrThrow({ where: { kind: "school", publication: "published" } });
  const { id, slug, visit } = await makeReportedMeeting(cityId, school.id);
  await database().meetingRole.create({ data: { meetingId: id, userId: chairId, role: "chair" } });
  const row = await database().meetingVisit.findUniqueOrThrow({ where: { id: visit } });
  return { id, slug, school: (await schoolAddress(row)).split("/").at(-1) ?? "" };
}
