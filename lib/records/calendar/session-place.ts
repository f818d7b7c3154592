import { Prisma } from "@/lib/db";
import type { View } from "@/lib/kinds/view";
import { readRows } from "@/lib/records/store/read-rows";
import { recordTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";

type Meeting = View<"meeting">;
type Session = Meeting["parts"]["sessions"][number];
/** The address of each school, by its id. */
export type SchoolAddresses = ReadonlyMap<string, string>;

const joined = (words: (string | undefined)[]) => words.filter(Boolean).join(", ");

const visitedSchools = ({ parts }: Meeting, session: Session) =>
  parts.visits.filter(({ fields }) => fields.session === session.id).flatMap(({ fields }) => fields.school ?? []);

/** The place of the meeting as a whole. */
export const placeOfMeeting = ({ fields }: Meeting): string => joined([fields.place, fields.hostCity?.title.text]);

/** Where a session is: its own place, else the schools visited in it, else the place of the meeting. */
export function placeOfSession(session: Session, meeting: Meeting, addresses: SchoolAddresses): string {
  const { school, organisation, place } = session.fields;
  const city = meeting.fields.hostCity?.title.text;
  const inWords = (card: NonNullable<typeof school>) => joined([card.title.text, addresses.get(card.id)]);
  if (school || organisation || place)
    return joined([school?.title.text, organisation?.title.text, place ?? (school && addresses.get(school.id)), city]);
  const visited = [...new Map(visitedSchools(meeting, session).map((card) => [card.id, card])).values()];
  return visited.length > 0 ? joined([visited.map(inWords).join("; "), city]) : placeOfMeeting(meeting);
}

/** The addresses of the public schools in which sessions are. */
export function addressesOfSessions(meeting: Meeting): Promise<SchoolAddresses> {
  const ids = meeting.parts.sessions.flatMap((session) =>
    [session.fields.school ?? [], visitedSchools(meeting, session)].flat().map(({ id }) => id),
  );
  if (ids.length === 0) return Promise.resolve(new Map());
  return readPublic(
    async () => {
      const rows = await readRows<{ id: string; address: string | null; postcode: string | null }>(Prisma.sql`
        SELECT "id", "address", "postcode" FROM "School" WHERE "id" = ANY(${ids}::uuid[])`);
      return new Map(rows.map(({ id, address, postcode }) => [id, joined([address ?? "", postcode ?? ""])]));
    },
    () => ids.map(recordTag),
  );
}
