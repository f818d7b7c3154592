import type { Database } from "@/lib/db";

/** What became of one attempt to send an e-mail. */
export type Outcome = {
  emailId: string;
  /**
   * `refused` is the end of it, `deferred` is tried again. `repeated`: whoever had it before may have sent it already, and
   * nobody knows.
   */
  type: "accepted" | "deferred" | "refused" | "repeated";
  /** The server's code, never its words: they repeat addresses. */
  code: string | null;
};

/** Writes down what an outcome means elsewhere, in the transaction of the e-mail's new state. */
export type NoteOutcome = (tx: Database, outcome: Outcome, now: Date) => Promise<void>;
