import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database } from "@/lib/db";
import { invalidResult, notFoundResult, type Result } from "@/lib/errors";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { writeHistory } from "@/lib/records/history/history";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { readStored } from "@/lib/records/store/stored";
import { confirmRecords, monthsLater } from "@/lib/records/write/confirm";
import { findRecord, targetOf } from "@/lib/records/write/place";
import { archive, publish } from "@/lib/records/write/publish";
import { acceptTranslations, showInLanguage } from "./languages";
import { type BulkLine, type BulkWork, changed, lineOf, same } from "./line";

export const bulkActions = [
  ...(["publish", "publishLanguage", "acceptTranslations", "archive"] as const),
  ...(["confirm6", "confirm12", "confirm24", "assign"] as const),
] as const;
export type BulkAction = (typeof bulkActions)[number];

/** Actions that need a language. */
export const languageActions: readonly BulkAction[] = ["publishLanguage", "acceptTranslations"];

export type BulkOptions = { assignee: string | null; language: Locale | null; now: Date };

/** Publishes in the languages that were public before, and always in the source language. */
async function publishAgain(actor: Actor, kind: KindName, id: string, { now }: BulkOptions): Promise<BulkWork> {
  const stored = await readStored(database(), kind, id);
  if (!stored || !can(actor, "publish", targetOf(stored.record))) return notFoundResult;
  const source = stored.record.sourceLanguage as Locale;
  const isShown = (locale: Locale) => stored.translations[locale]?.published === true;
  const languages = locales.filter((locale) => locale === source || isShown(locale));
  const values = { languages: languages.join() };
  if (stored.record.publication === "published" && languages.every(isShown)) return same("alreadyPublic", values);
  const result = await publish(actor, kind, id, languages, now);
  return result.ok ? changed("published", values) : result;
}

async function archiveOne(actor: Actor, kind: KindName, id: string, { now }: BulkOptions): Promise<BulkWork> {
  const record = await database().record.findUnique({ where: { id_kind: { id, kind } } });
  if (!record || !can(actor, "archive", targetOf(record))) return notFoundResult;
  if (record.publication === "archived") return same("alreadyArchived");
  const result = await archive(actor, kind, id, now);
  return result.ok ? changed("archived") : result;
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

async function assignOne(actor: Actor, kind: KindName, id: string, { assignee, now }: BulkOptions): Promise<BulkWork> {
  const record = await database().record.findUnique({ where: { id_kind: { id, kind } } });
  if (!record || !can(actor, "handOver", targetOf(record))) return notFoundResult;
  const user = assignee ? await database().user.findUnique({ where: { id: assignee }, select: { name: true } }) : null;
  const who = user ? "ToSomeone" : "ToNobody";
  const values: Record<string, string> = user ? { name: user.name } : {};
  if (record.assigneeId === assignee) return same(`already${who}`, values);
  const result = await assignRecord(actor, kind, id, assignee, now);
  return result.ok ? changed(`assigned${who}`, values) : result;
}

async function confirmOne(actor: Actor, kind: KindName, id: string, months: number, now: Date): Promise<BulkWork> {
  const record = await database().record.findUnique({ where: { id_kind: { id, kind } }, select: { id: true } });
  if (!record) return notFoundResult;
  const result = await confirmRecords(actor, [id], months, now);
  return result.ok ? changed("confirmed", { day: monthsLater(now, months).toISOString().slice(0, 10) }) : result;
}

function runOne(
  actor: Actor,
  kind: KindName,
  id: string,
  action: BulkAction,
  options: BulkOptions,
): Promise<BulkWork> | BulkWork {
  const { language, now } = options;
  if (action === "publish") return publishAgain(actor, kind, id, options);
  if (action === "archive") return archiveOne(actor, kind, id, options);
  if (action === "assign") return assignOne(actor, kind, id, options);
  if (action === "confirm6" || action === "confirm12" || action === "confirm24")
    return confirmOne(actor, kind, id, Number(action.slice("confirm".length)), now);
  if (!language) return invalidResult([{ key: "error.choice", path: ["language"] }]);
  return action === "publishLanguage"
    ? showInLanguage(actor, kind, id, language, now)
    : acceptTranslations(actor, kind, id, language, now);
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
  { assignee = null, language = null, now = new Date() }: Partial<BulkOptions> = {},
): Promise<BulkLine[]> {
  const lines: BulkLine[] = [];
  for (const id of new Set(ids))
    lines.push(lineOf(id, await runOne(actor, kind, id, action, { assignee, language, now })));
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
