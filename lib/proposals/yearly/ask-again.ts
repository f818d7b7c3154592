import { system } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import type { RecordRow } from "../models";
import { askAbout, yearInDays } from "./ask";

/** Each run takes so many; the next one goes on. */
const batchSize = 50;

/**
 * Sends yearly letters again: for public records whose last letter repeats and is a year old. Records that nobody can be
 * reached for are left out, because they would stay due and keep the others from their turn.
 */
export function askYearlyAgain(now = new Date()): Promise<{ letters: number }> {
  return transaction(
    async (tx) => {
      const due = await tx.$queryRaw<RecordRow[]>`
        SELECT r.* FROM "Record" r JOIN LATERAL (
          SELECT y."repeats", y."createdAt" FROM "YearlyLetter" y WHERE y."recordId" = r."id"
          ORDER BY y."createdAt" DESC LIMIT 1
        ) last ON last."repeats" AND last."createdAt" <= ${now}::timestamptz - make_interval(days => ${yearInDays}::int)
        WHERE r."publication" = 'published' AND EXISTS (
          SELECT 1 FROM "Contact" c
          JOIN "Person" p ON p."id" = c."personId" OR (c."personId" IS NULL AND p."organisationId" = c."organisationId")
          JOIN "PersonAddress" a ON a."personId" = p."id"
          WHERE c."recordId" = r."id" AND c."receivesMessages"
        )
        ORDER BY last."createdAt", r."id" LIMIT ${batchSize} FOR UPDATE OF r SKIP LOCKED`;
      let letters = 0;
      for (const record of due)
        if ((await askAbout(tx, record, { actor: system, repeats: true, now })) === "asked") letters += 1;
      return { letters };
    },
    { timeout: 60_000 },
  );
}
