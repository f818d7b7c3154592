import type { Pool } from "pg";
import type { CellRecord } from "./cells";

// Restores the state of many records at once, with one statement for each table and not one for each record.

async function restoreRecords(database: Pool, records: readonly CellRecord[], before: string, isTwin: boolean) {
  const states = records.map(({ isPublic }) => (isPublic ? "published" : before));
  const slugs = records.map(({ slug }) => (isTwin ? `${slug}-twin` : slug));
  await database.query(
    `UPDATE "Record" r SET "publication" = n.publication::"Publication",
       "publishedAt" = CASE WHEN n.publication = 'published' THEN '2026-01-01Z'::timestamptz END,
       "archivedAt" = NULL, "assigneeId" = NULL, "slug" = n.slug
     FROM unnest($1::uuid[], $2::text[], $3::text[]) n(id, publication, slug) WHERE r."id" = n.id`,
    [records.map(({ id, twin }) => (isTwin ? twin : id)), states, slugs],
  );
  await database.query(
    `DELETE FROM "SlugRedirect" WHERE ("kind", "slug") IN (SELECT k::"Kind", s FROM unnest($1::text[], $2::text[]) n(k, s))`,
    [records.map(({ kind }) => kind), slugs],
  );
}

type MeetingIds = NonNullable<CellRecord["meeting"]> & { id: string };

/** Statements, and whose ids they take. */
const ofMeetings: readonly [string, ...(keyof MeetingIds)[]][] = [
  [`UPDATE "MeetingPlan" SET "version" = 1 WHERE "meetingId" = ANY($1)`, "id"],
  [`DELETE FROM "MeetingInvitation" WHERE "meetingId" = ANY($1) AND "id" <> ALL($2)`, "id", "invitation"],
  [`UPDATE "MeetingInvitation" SET "version" = 1, "state" = 'draft' WHERE "id" = ANY($1)`, "invitation"],
  [`UPDATE "MeetingLetter" SET "state" = 'waiting' WHERE "id" = ANY($1)`, "letter"],
  [`DELETE FROM "MeetingVisit" WHERE "meetingId" = ANY($1) AND "id" <> ALL($2)`, "id", "visit"],
  [`UPDATE "MeetingVisit" SET "version" = 1, "state" = 'draft', "hostOnly" = 'asked' WHERE "id" = ANY($1)`, "visit"],
  [`DELETE FROM "ProgrammeRelease" WHERE "meetingId" = ANY($1)`, "id"],
  [`DELETE FROM "MeetingSession" WHERE "meetingId" = ANY($1) AND "id" <> ALL($2)`, "id", "session"],
  [`UPDATE "MeetingSession" SET "version" = 1, "state" = 'planned' WHERE "id" = ANY($1)`, "session"],
  [`DELETE FROM "StatementAnswer" WHERE "statementId" = ANY($1)`, "statement"],
  [`DELETE FROM "MeetingReport" WHERE "meetingId" = ANY($1)`, "id"],
  [`INSERT INTO "MeetingReport" ("meetingId", "summary") SELECT unnest($1::uuid[]), 'N'`, "id"],
  [`UPDATE "VisitGroup" SET "version" = 1 WHERE "id" = ANY($1)`, "group"],
  [`DELETE FROM "VisitGroupMember" WHERE "groupId" = ANY($1)`, "group"],
];

/** Restores what meetings have to be run. */
async function restoreMeetings(database: Pool, records: readonly CellRecord[]): Promise<void> {
  const meetings: MeetingIds[] = records.flatMap(({ id, meeting }) => (meeting ? [{ ...meeting, id }] : []));
  if (meetings.length === 0) return;
  const all = (name: keyof MeetingIds) => meetings.map((meeting) => meeting[name]);
  for (const [text, ...names] of ofMeetings) await database.query(text, names.map(all));
  await database.query(
    `INSERT INTO "ReportVersion" ("meetingId", "number", "publishedAt", "content", "hash")
     SELECT id, 1, now(), content::jsonb, 'N' FROM unnest($1::uuid[], $2::text[]) n(id, content)`,
    [all("id"), all("report")],
  );
}

async function restoreMedia(database: Pool, records: readonly CellRecord[]): Promise<void> {
  const media = records.flatMap(({ id, media }) => media.map((medium, position) => ({ medium, id, position })));
  const kept = media.map(({ medium }) => medium);
  await database.query(`DELETE FROM "Media" WHERE "recordId" = ANY($1::uuid[]) AND "id" <> ALL($2::uuid[])`, [
    records.map(({ id }) => id),
    kept,
  ]);
  await database.query(
    `INSERT INTO "Media" ("id", "recordId", "position", "type", "address", "credit", "licence")
     SELECT medium, id, position, 'video', 'https://xarxa.example/again', 'X', 'CC0'
     FROM unnest($1::uuid[], $2::uuid[], $3::int[]) n(medium, id, position) ON CONFLICT ("id") DO NOTHING`,
    [kept, media.map(({ id }) => id), media.map(({ position }) => position)],
  );
  await database.query(
    `INSERT INTO "Consent" ("mediaId", "scope", "givenOn") SELECT unnest($1::uuid[]), 'All', '2026-01-01'
     ON CONFLICT ("mediaId") DO UPDATE SET "withdrawnAt" = NULL`,
    [kept],
  );
}

/** Restores records, their twins, waiting changes and media. `before` is the state of those that are not always public. */
export async function restoreCells(database: Pool, records: readonly CellRecord[], before: string): Promise<void> {
  const of = <T>(read: (record: CellRecord) => T) => records.map(read);
  const [ids, messages] = [of(({ id }) => id), of(({ message }) => message)];
  await restoreRecords(database, records, before, false);
  await restoreRecords(database, records, before, true);
  await database.query(`DELETE FROM "ScheduledLanguage" WHERE "recordId" = ANY($1::uuid[])`, [
    [...ids, ...of(({ twin }) => twin)],
  ]);
  const revisions = of(({ revision }) => revision);
  await database.query(`DELETE FROM "Revision" WHERE "recordId" = ANY($1::uuid[]) AND "id" <> ALL($2::uuid[])`, [
    ids,
    revisions,
  ]);
  await database.query(
    `UPDATE "Revision" v SET "state" = 'submitted', "publishAt" = NULL, "reason" = NULL, "baseVersion" = r."version"
     FROM unnest($1::uuid[], $2::uuid[]) n(id, revision) JOIN "Record" r ON r."id" = n.id WHERE v."id" = n.revision`,
    [ids, revisions],
  );
  await database.query(
    `UPDATE "Message" SET "state" = 'open', "stateBefore" = NULL, "answeredAt" = NULL, "closedAt" = NULL
     WHERE "id" = ANY($1::uuid[])`,
    [messages],
  );
  await database.query(`DELETE FROM "Delivery" WHERE "messageId" = ANY($1::uuid[])`, [messages]);
  await restoreMedia(database, records);
  await database.query(`UPDATE "Proposal" SET "state" = 'submitted' WHERE "id" = ANY($1::uuid[])`, [
    of(({ report }) => report),
  ]);
  await database.query(`UPDATE "Approval" SET "state" = 'asked' WHERE "id" = ANY($1::uuid[])`, [
    of(({ approval }) => approval),
  ]);
  await restoreMeetings(database, records);
}
