import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database, Prisma } from "@/lib/db";
import { hasWords } from "@/lib/records/store/folded-words";
import { isStorable } from "@/lib/text/clean";
import { isUuid } from "@/lib/text/is-uuid";

export const auditLinesPerPage = 50;

export type AuditFilter = {
  area?: string | undefined;
  outcome?: string | undefined;
  actor?: string | undefined;
  day?: string | undefined;
};

/** Days of the log are in UTC. */
function dayCondition(day: string | undefined): Prisma.AuditEntryWhereInput {
  // The database has no year 0.
  const from = day && /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : null;
  if (!from || Number.isNaN(from.getTime())) return {};
  return { at: { gte: from, lt: new Date(from.getTime() + 24 * 3_600_000) } };
}

/** Actor names that contain the words in folded form; null when there is no filter. */
async function actorsNamed(words: string | undefined): Promise<string[] | null> {
  if (!words) return null;
  if (!isStorable(words)) return [];
  const rows = await database().$queryRaw<{ name: string }[]>`
    SELECT "name" FROM (SELECT DISTINCT "actorName" AS "name" FROM "AuditEntry") actors
    WHERE ${hasWords([Prisma.sql`"name"`], words)}`;
  return rows.map(({ name }) => name);
}

function conditions({ area, outcome, day }: AuditFilter, names: string[] | null): Prisma.AuditEntryWhereInput {
  return {
    ...(area && isStorable(area) ? { action: { startsWith: `${area}.` } } : {}),
    ...(outcome === "refused" ? { outcome: { not: "done" } } : outcome && isStorable(outcome) ? { outcome } : {}),
    ...(names ? { actorName: { in: names } } : {}),
    ...dayCondition(day),
  };
}

export const mayReadAudit = (actor: Actor) => can(actor, "readAudit", { cityId: null });

type Entry = Prisma.AuditEntryGetPayload<object>;
/** `file`: the name of the file that was brought in. */
export type AuditLogLine = Entry & { file: string | null };

/** The log keeps no names of files, which somebody typed: their imports have them. */
async function withFiles(entries: Entry[]): Promise<AuditLogLine[]> {
  const isImport = ({ action, subject }: Entry) => action.startsWith("import.") && isUuid(subject);
  const ids = [...new Set(entries.flatMap((entry) => (isImport(entry) ? (entry.subject ?? []) : [])))];
  const imports =
    ids.length === 0
      ? []
      : await database().import.findMany({ where: { id: { in: ids } }, select: { id: true, fileName: true } });
  const names = new Map(imports.map(({ id, fileName }) => [id, fileName]));
  return entries.map((entry) => ({ ...entry, file: names.get(entry.subject ?? "") ?? null }));
}

const batchSize = 500;

/** All entries of the audit log that match, newest first, in batches. The caller has checked the right to read it. */
export async function* allAuditEntries(filter: AuditFilter): AsyncGenerator<AuditLogLine> {
  const where = conditions(filter, await actorsNamed(filter.actor));
  for (let before: bigint | undefined; ; ) {
    const entries = await database().auditEntry.findMany({
      where: before === undefined ? where : { AND: [where, { id: { lt: before } }] },
      orderBy: { id: "desc" },
      take: batchSize,
    });
    yield* await withFiles(entries);
    before = entries.at(-1)?.id;
    if (entries.length < batchSize) return;
  }
}

/** A page of the audit log, newest first; null when the actor may not read it. */
export async function readAudit(
  actor: Actor,
  filter: AuditFilter,
  page: number,
): Promise<{ lines: AuditLogLine[]; total: number; areas: string[] } | null> {
  if (!mayReadAudit(actor)) return null;
  const where = conditions(filter, await actorsNamed(filter.actor));
  const [lines, total, actions] = await Promise.all([
    database().auditEntry.findMany({
      where,
      orderBy: { id: "desc" },
      skip: (page - 1) * auditLinesPerPage,
      take: auditLinesPerPage,
    }),
    database().auditEntry.count({ where }),
    database().auditEntry.groupBy({ by: ["action"] }),
  ]);
  const areas = [...new Set(actions.map(({ action }) => action.split(".")[0]!))].sort();
  return { lines: await withFiles(lines), total, areas };
}
