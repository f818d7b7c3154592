import type { Database } from "@/lib/db";

/** The result of an attempt to send an email. */
export type DeliveryOutcome = {
  emailId: string;
  /** `refused` is final, `deferred` is tried again. `repeated`: an earlier worker may have sent it. */
  type: "accepted" | "deferred" | "refused" | "repeated";
  /** The server's code without its text, which repeats addresses. */
  code: string | null;
};

/** Records the consequences of an outcome in the transaction that stores it. */
export type NoteOutcome = (tx: Database, outcome: DeliveryOutcome, now: Date) => Promise<void>;
