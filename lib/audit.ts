import type { Actor } from "@/lib/auth/actor";
import type { Database, Prisma } from "@/lib/db";

export type AuditLine = {
  /** Null for a visitor who is not signed in. */
  actor: Actor | null;
  /** Area and verb: "account.signIn", "practice.publish". */
  action: string;
  /** "done", or the reason of a refusal. */
  outcome: string;
  /** Id of the affected object. */
  subject?: string | null;
  /** Ids and constants only; never user input, IP addresses or texts. */
  details?: Prisma.InputJsonObject;
};

/** Appends a line to the audit log, which cannot be changed: sign-ins, refusals, changes, exports. */
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
