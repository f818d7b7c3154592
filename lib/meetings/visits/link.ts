import { readToken, signToken } from "@/lib/auth/signed-token";
import type { Database } from "@/lib/db";
import { env } from "@/lib/env";
import { isUuid } from "@/lib/text/is-uuid";
import type { MeetingVisit } from "../models";

/** The link on which a school answers and approves its sheet. It is not stored; a new one has another number. */
export async function schoolAddress({
  id,
  linkNumber,
  contactLanguage,
}: Pick<MeetingVisit, "id" | "linkNumber" | "contactLanguage">): Promise<string> {
  const token = await signToken("visitedSchool", [id, String(linkNumber)]);
  return `${env().SITE_URL}/${contactLanguage}/school-visit/${token}`;
}

/** The visit of a link, locked if asked; null when the link is forged or replaced, or the school was never asked. */
export async function visitOfLink(
  tx: Database,
  token: string,
  now: Date,
  { lock = false } = {},
): Promise<MeetingVisit | null> {
  const [id = "", number = ""] = (await readToken("visitedSchool", token, now)) ?? [];
  if (!isUuid(id)) return null;
  if (lock) await tx.$queryRaw`SELECT 1 FROM "MeetingVisit" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
  const visit = await tx.meetingVisit.findUnique({ where: { id } });
  return visit?.askedAt && visit.linkNumber === Number(number) ? visit : null;
}
