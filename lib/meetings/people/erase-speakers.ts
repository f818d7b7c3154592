import { type Database, Prisma } from "@/lib/db";

/** The speakers of a session of a release, the names of those who did not agree taken out; their office stays. */
const withoutNames = Prisma.sql`(
  SELECT COALESCE(jsonb_agg(
    CASE WHEN (speaker -> 'consent')::boolean THEN speaker ELSE speaker || '{"name": ""}' END ORDER BY place), '[]')
  FROM jsonb_array_elements(session -> 'speakers') WITH ORDINALITY AS s (speaker, place))`;

/** Erases names of speakers who did not agree to be named, in the programme and in its releases, of meetings ("m"). */
export async function eraseSpeakers(tx: Database, isOver: Prisma.Sql): Promise<number> {
  const speakers = await tx.$executeRaw`
    UPDATE "MeetingSpeaker" sp SET "name" = '' FROM "MeetingSession" se
    JOIN "Meeting" m ON m."id" = se."meetingId" LEFT JOIN "MeetingPlan" plan ON plan."meetingId" = m."id"
    WHERE se."id" = sp."sessionId" AND NOT sp."consent" AND sp."name" <> '' AND ${isOver}`;
  await tx.$executeRaw`
    UPDATE "ProgrammeRelease" r SET "sessions" = (
      SELECT jsonb_agg(session || jsonb_build_object('speakers', ${withoutNames}) ORDER BY place)
      FROM jsonb_array_elements(r."sessions") WITH ORDINALITY AS p (session, place))
    FROM "Meeting" m LEFT JOIN "MeetingPlan" plan ON plan."meetingId" = m."id"
    WHERE m."id" = r."meetingId" AND ${isOver}
      AND r."sessions" @? '$[*].speakers[*] ? (@.consent == false && @.name != "")'`;
  return speakers;
}
