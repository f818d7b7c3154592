import type { Database } from "@/lib/db";
import { env } from "@/lib/env";
import { postEmail } from "@/lib/mail/post";
import type { AnyDesk } from "../desk/desk";
import { peopleAt } from "../groups/read";
import type { MeetingPerson, MeetingVisit } from "../models";
import { coming } from "../people/coming";
import { personAddress } from "../people/link";
import { personalCode, spacedCode } from "../review/codes";
import { notesPath, noteToken } from "../review/note-taker";
import { composeForGroup, type GroupLinks } from "./compose-groups";
import type { GroupLetterKind } from "./kinds";
import { letterWords } from "./letter-words";
import { repliesTo } from "./post";

async function linksOf(person: MeetingPerson, { reviewCode }: MeetingVisit): Promise<GroupLinks> {
  const [page, token, code] = await Promise.all([personAddress(person), noteToken(person), personalCode(person)]);
  const notes = `${env().SITE_URL}${notesPath(person.language, reviewCode, token)}`;
  return { page, notes, personal: spacedCode(code) };
}

/** Sends a letter to everybody in the groups of a visit who comes. Returns how many it was. */
export async function postToGroups(
  tx: Database,
  kind: GroupLetterKind,
  desk: AnyDesk,
  visit: MeetingVisit,
  now: Date,
): Promise<number> {
  const hasReason = kind !== "notesArrived" || (await tx.reviewNote.count({ where: { visitId: visit.id } })) > 0;
  if (!hasReason) return 0;
  const people = await tx.meetingPerson.findMany({
    where: { AND: [coming(desk.id), peopleAt(visit.id)], email: { not: null } },
    orderBy: { id: "asc" },
  });
  const words = letterWords(tx, desk, []);
  for (const person of people) {
    const reader = { person, links: await linksOf(person, visit) };
    const { locale, letter } = await composeForGroup(kind, visit, reader, words);
    if (person.email) await postEmail(tx, person.email, locale, letter, now, repliesTo(desk));
  }
  return people.length;
}
