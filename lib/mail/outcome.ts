import type { Database } from "@/lib/db";

/** The result of one attempt to send an e-mail. */
export type DeliveryOutcome = {
  emailId: string;
  /** `refused` is final, `deferred` is tried again. `repeated`: an earlier worker may have sent it already. */
  type: "accepted" | "deferred" | "refused" | "repeated";
  /** The server's code, never its text: that repeats addresses. */
  code: string | null;
};

/** Records what an outcome means elsewhere, in the transaction of the e-mail's new state. */
export type NoteOutcome = (tx: Database, outcome: DeliveryOutcome, now: Date) => Promise<void>;
