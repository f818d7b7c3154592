import { system } from "@/lib/auth/actor";
import { type Database, transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { knownLocale, type Locale } from "@/lib/i18n/locales";
import { postEmail } from "@/lib/mail/post";
import { writeHistory } from "@/lib/records/history/history";
import { type PersonToTell, peopleToTell } from "./people-to-tell";
import { reminderLetter } from "./reminder-letter";

/** How many days before the end of a confirmation the first reminder is sent. */
const daysBefore = 30;
/** Limits the length of the transaction; the next run handles the rest. */
const batchSize = 300;

type Stage = "remindBefore" | "remindAfter";
type Due = {
  id: string;
  version: number;
  responsibleCityId: string | null;
  assigneeId: string | null;
  confirmedUntil: Date;
  stage: Stage;
};

/**
 * Public records whose confirmation has ended or ends soon, and which had no reminder of this stage since it was given.
 */
function findDue(tx: Database, now: Date): Promise<Due[]> {
  const today = now.toISOString().slice(0, 10);
  return tx.$queryRaw<Due[]>`
    SELECT due.* FROM (
      SELECT r."id", r."version", r."responsibleCityId", r."assigneeId", r."confirmedUntil", r."confirmedAt",
        CASE WHEN r."confirmedUntil" <= ${today}::date THEN 'remindAfter' ELSE 'remindBefore' END AS "stage"
      FROM "Record" r
      WHERE r."publication" = 'published' AND r."confirmedUntil" <= ${today}::date + ${daysBefore}::int
    ) due
    WHERE NOT EXISTS (
      SELECT 1 FROM "History" h
      WHERE h."recordId" = due."id" AND h."action" = due."stage" AND h."at" >= due."confirmedAt"
    )
    ORDER BY due."confirmedUntil", due."id" LIMIT ${batchSize}`;
}

async function titlesIn(tx: Database, ids: string[], language: Locale): Promise<Map<string, string>> {
  const rows = await tx.searchEntry.findMany({
    where: { recordId: { in: ids }, language },
    select: { recordId: true, title: true },
  });
  return new Map(rows.map(({ recordId, title }) => [recordId, title]));
}

async function writeReminder(
  tx: Database,
  recipient: PersonToTell,
  stage: Stage,
  due: Due[],
  now: Date,
): Promise<void> {
  const language = knownLocale(recipient.language);
  const titles = await titlesIn(
    tx,
    due.map(({ id }) => id),
    language,
  );
  const records = due.map(({ id, confirmedUntil }) => ({
    title: titles.get(id) ?? "–",
    day: confirmedUntil.toISOString().slice(0, 10),
  }));
  const link = `${env().SITE_URL}/${language}/admin/confirm`;
  const letter = reminderLetter(stage, language, { name: recipient.name, link, records });
  await postEmail(tx, recipient.email, language, letter, now);
}

type Letter = { recipient: PersonToTell; stage: Stage; due: Due[] };

/** Groups the records into one letter per recipient and stage. */
async function sortByRecipient(tx: Database, all: Due[]): Promise<Letter[]> {
  const letters = new Map<string, Letter>();
  for (const due of all)
    for (const recipient of await peopleToTell(tx, { userId: due.assigneeId, cityId: due.responsibleCityId })) {
      const key = `${recipient.id} ${due.stage}`;
      const letter = letters.get(key) ?? { recipient, stage: due.stage, due: [] };
      letters.set(key, { ...letter, due: [...letter.due, due] });
    }
  return [...letters.values()];
}

/**
 * Sends reminders to confirm records: 30 days before the confirmation ends, and when it has ended. Each is sent once,
 * because the history line that records it is written in the same transaction.
 */
export function remind(now = new Date()): Promise<{ letters: number; records: number }> {
  return transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('reminders'))`;
      const letters = await sortByRecipient(tx, await findDue(tx, now));
      for (const { recipient, stage, due } of letters) await writeReminder(tx, recipient, stage, due, now);
      const reminded = new Map(letters.flatMap(({ due }) => due.map((record) => [record.id, record])));
      for (const { id, version, stage } of reminded.values()) {
        const to = letters
          .filter(({ due }) => due.some((record) => record.id === id))
          .map(({ recipient }) => recipient.id);
        await writeHistory(tx, system, { id, version, action: stage, before: {}, after: { to }, now });
      }
      return { letters: letters.length, records: reminded.size };
    },
    { timeout: 60_000 },
  );
}
