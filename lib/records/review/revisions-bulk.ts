import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { type BulkLine, type BulkWork, changed, lineOf } from "@/lib/records/admin/bulk/line";
import { publishLanguage } from "@/lib/records/write/publish-language";
import type { Revision } from "@/prisma/generated/client";
import { applyRevision } from "./apply-revision";
import { discardRevision } from "./revisions";

export type BulkDecision = { intent: "accept" | "acceptPublish" } | { intent: "reject"; reason: string };

type Waiting = Pick<Revision, "id" | "kind" | "recordId" | "languages">;

async function accept(actor: Actor, revision: Waiting, isPublished: boolean, now: Date): Promise<BulkWork> {
  const applied = await applyRevision(actor, revision.id, { now });
  if (!applied.ok) return applied;
  const [language] = revision.languages as Locale[];
  const done = { count: "1", languages: language ?? "" };
  if (!isPublished || !language || !revision.recordId) return changed("acceptedOnly", done);
  const shown = await publishLanguage(actor, revision.kind, revision.recordId, language, now);
  return shown.ok
    ? changed("accepted", { count: "1", languages: shown.value.languages.join() })
    : changed("acceptedOnly", done);
}

async function decide(actor: Actor, revision: Waiting, decision: BulkDecision, now: Date): Promise<BulkWork> {
  if (decision.intent !== "reject") return accept(actor, revision, decision.intent === "acceptPublish", now);
  const rejected: Result<unknown> = await discardRevision(actor, revision.id, now, { reason: decision.reason });
  return rejected.ok ? changed("rejected", { count: "1", languages: revision.languages.join() }) : rejected;
}

/**
 * Decides many revisions, each in its own transaction, so that a failure does not affect the others. A line per record;
 * it is the same for a revision that does not exist and one that is not the actor's.
 */
export async function decideMany(
  actor: Actor,
  ids: readonly string[],
  decision: BulkDecision,
  now = new Date(),
): Promise<BulkLine[]> {
  const rows = await database().revision.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, kind: true, recordId: true, languages: true },
  });
  const lines: BulkLine[] = [];
  for (const id of new Set(ids)) {
    const revision = rows.find((row) => row.id === id);
    const work: BulkWork = revision ? await decide(actor, revision, decision, now) : { ok: false, reason: "notFound" };
    lines.push(lineOf(revision?.recordId ?? "", work));
  }
  return lines;
}
