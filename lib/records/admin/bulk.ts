import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { writeHistory } from "@/lib/records/history/history";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { readStored } from "@/lib/records/store/stored";
import { confirmRecords } from "@/lib/records/write/confirm";
import { findRecord, targetOf } from "@/lib/records/write/place";
import { archive, publish } from "@/lib/records/write/publish";

export const bulkActions = ["publish", "archive", "confirm6", "confirm12", "confirm24", "assign"] as const;
export type BulkAction = (typeof bulkActions)[number];

/** The result for one record: `error` is a locale key, or null when it succeeded. */
export type BulkLine = { id: string; error: string | null };

/** Publishes in the languages that were public before, and always in the source language. */
async function publishAgain(actor: Actor, kind: KindName, id: string, now: Date): Promise<Result<unknown>> {
  const stored = await readStored(database(), kind, id);
  if (!stored) return { ok: false, reason: "notFound" };
  const source = stored.record.sourceLanguage as Locale;
  const languages = locales.filter((locale) => locale === source || stored.translations[locale]?.published);
  return publish(actor, kind, id, languages, now);
}

/** Assigns a record to a user, or to nobody. Errors: invalid (unknown or disabled user), notFound. */
export function assignRecord(
  actor: Actor,
  kind: KindName,
  id: string,
  userId: string | null,
  now = new Date(),
): Promise<Result<null>> {
  return runWrite(async (tx) => {
    const record = await findRecord(tx, kind, id);
    if (!can(actor, "handOver", targetOf(record))) throw notFound();
    const user = userId ? await tx.user.findFirst({ where: { id: userId, disabledAt: null } }) : null;
    if (userId && !user) throw invalid([{ key: "error.link", path: ["assignee"] }]);
    await tx.record.update({ where: { id }, data: { assigneeId: userId } });
    const [before, after] = [{ assignee: record.assigneeId }, { assignee: userId }];
    await writeHistory(tx, actor, { id, version: record.version, action: "assign", before, after, now });
    return { value: null, tags: [] };
  });
}

function runOne(actor: Actor, kind: KindName, id: string, action: BulkAction, assignee: string | null, now: Date) {
  if (action === "publish") return publishAgain(actor, kind, id, now);
  if (action === "archive") return archive(actor, kind, id, now);
  if (action === "assign") return assignRecord(actor, kind, id, assignee, now);
  return confirmOne(actor, kind, id, Number(action.slice("confirm".length)), now);
}

async function confirmOne(
  actor: Actor,
  kind: KindName,
  id: string,
  months: number,
  now: Date,
): Promise<Result<unknown>> {
  const record = await database().record.findUnique({ where: { id_kind: { id, kind } }, select: { id: true } });
  return record ? confirmRecords(actor, [id], months, now) : { ok: false, reason: "notFound" };
}

function errorOf(result: Result<unknown>): string | null {
  if (result.ok) return null;
  if (result.reason === "invalid") return result.errors[0]?.key ?? "error.form";
  return result.reason === "notFound" ? "error.id" : "error.form";
}

/**
 * Runs an action on records one after the other, each in its own transaction, so that a failure does not affect the
 * others.
 */
export async function runBulk(
  actor: Actor,
  kind: KindName,
  ids: readonly string[],
  action: BulkAction,
  assignee: string | null,
  now = new Date(),
): Promise<BulkLine[]> {
  const lines: BulkLine[] = [];
  for (const id of new Set(ids)) {
    const result = await runOne(actor, kind, id, action, assignee, now);
    lines.push({ id, error: errorOf(result) });
  }
  return lines;
}

/** The users to whom the actor may assign records: those with a role in the actor's cities; all for administrators. */
export async function peopleToAssign(actor: Actor): Promise<{ value: string; label: string }[]> {
  const isAdministrator = actor.grants.some(({ role }) => role === "administrator");
  const cities = actor.grants.flatMap((grant) => (grant.role === "coordinator" ? [grant.cityId] : []));
  if (!isAdministrator && cities.length === 0) return [];
  const users = await database().user.findMany({
    where: { disabledAt: null, ...(isAdministrator ? {} : { grants: { some: { cityId: { in: cities } } } }) },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
    take: 500,
  });
  return users.map(({ id, name }) => ({ value: id, label: name }));
}
