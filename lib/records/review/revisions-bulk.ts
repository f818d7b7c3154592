import type { Actor } from "@/lib/auth/actor";
import type { Result } from "@/lib/errors";
import { applyRevision } from "./apply-revision";
import { discardRevision } from "./revisions";

export type BulkDecision = { intent: "accept" } | { intent: "reject"; reason: string };
/** `error`: null or a locale key. It is the same for a revision that does not exist and one that is not the actor's. */
export type Decided = { id: string; error: string | null };

function errorOf(result: Result<unknown>): string | null {
  if (result.ok) return null;
  if (result.reason === "invalid") return result.errors[0]?.key ?? "error.form";
  return result.reason === "notFound" ? "error.id" : "error.conflict";
}

/** Decides many revisions, each in its own transaction, so that a failure does not affect the others. */
export async function decideMany(
  actor: Actor,
  ids: readonly string[],
  decision: BulkDecision,
  now = new Date(),
): Promise<Decided[]> {
  const decided: Decided[] = [];
  for (const id of new Set(ids)) {
    const result: Result<unknown> =
      decision.intent === "accept"
        ? await applyRevision(actor, id, { now })
        : await discardRevision(actor, id, now, { reason: decision.reason });
    decided.push({ id, error: errorOf(result) });
  }
  return decided;
}
