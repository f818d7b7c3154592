import { randomUUID } from "node:crypto";
import type { Database } from "@/lib/db";
import { makeReference } from "@/lib/text/reference";
import type { Sending } from "./submit";

function rowOf({ ask, locale, submission, fingerprint, now }: Sending) {
  return {
    recordId: ask.record,
    language: ask.language,
    interest: ask.interest,
    body: ask.message,
    senderName: ask.name,
    senderEmail: ask.email,
    senderOrganisation: ask.organisation,
    senderCity: ask.city,
    senderCountry: ask.country,
    senderLanguage: locale,
    keepLonger: ask.keepLonger,
    consentedAt: now,
    createdAt: now,
    textHash: fingerprint,
    submission,
    // Replaced later in the same transaction, once the score is known.
    state: "held" as const,
  };
}

/**
 * Finds or creates the message of a submission. Of concurrent calls one creates it; the others wait for its transaction
 * and find it, or create it if that rolled back.
 */
export async function insertOnce(tx: Database, sending: Sending): Promise<{ messageId: string; isNew: boolean }> {
  const row = rowOf(sending);
  for (let attempt = 0; attempt < 8; attempt++) {
    const id = randomUUID();
    const made = await tx.message.createMany({
      data: [{ id, reference: makeReference("XR", 5), ...row }],
      skipDuplicates: true,
    });
    if (made.count === 1) return { messageId: id, isNew: true };
    const { submission } = row;
    const found = await tx.message.findUnique({ where: { submission }, select: { id: true } });
    if (found) return { messageId: found.id, isNew: false };
    // The reference was taken; try another.
  }
  throw new Error("No free reference");
}
