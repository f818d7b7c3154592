import type { Actor } from "@/lib/auth/actor";
import type { Database, Prisma } from "@/lib/db";

export type AuditLine = {
  /** Null: somebody who is not signed in. */
  actor: Actor | null;
  /** Area and verb: "account.signIn", "practice.publish". */
  action: string;
  /** "done", or why not. */
  outcome: string;
  /** The id of what it was done to. */
  subject?: string | null;
  /** Ids and words of ours; never what somebody typed, no address, no text. */
  details?: Prisma.InputJsonObject;
};

/** One line that nobody can change afterwards: sign-ins, refusals, changes, exports. */
export async function writeAudit(tx: Database, { actor, action, outcome, subject, details }: AuditLine): Promise<void> {
  await tx.auditEntry.create({
    data: {
      actorId: actor?.userId ?? null,
      actorName: actor?.name ?? "–",
      action,
      outcome,
      subject: subject ?? null,
      details: details ?? {},
    },
  });
}
