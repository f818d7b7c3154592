import type { Actor } from "@/lib/auth/actor";
import { scope } from "@/lib/auth/scope";
import { database, type Prisma } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { citiesOf, inCities } from "@/lib/records/review/cities";
import { countStandings, inState, readCoverage, readStandings, whereIn } from "@/lib/records/translation/coverage";
import { readWishes } from "@/lib/records/translation/wishes";
import type { Happening, Pointer } from "@/lib/work/models";
import { type ItemLabel, labelsOf, titleAmong } from "./labels";

export type Group = { lines: Pointer[]; total: number };

/** Of each group. */
export const shownAtOnce = 5;

const soonDays = 60;

type Seen = { id: string; kind: KindName; slug: string };

/** How a waiting record is shown. */
export function pointerTo(labels: Map<string, ItemLabel>, { id, kind, slug }: Seen, locale: Locale): Pointer {
  return { recordId: id, kind, ...titleAmong(labels, { id, slug }, locale) };
}

export const seen = { id: true, kind: true, slug: true } as const;

/** The actor's own drafts and revisions that were sent back. */
export async function readSentBack(actor: Actor, locale: Locale): Promise<Group> {
  if (!actor.userId) return { lines: [], total: 0 };
  const [drafts, revisions] = await Promise.all([
    database().record.findMany({
      where: { createdById: actor.userId, publication: "draft", history: { some: { action: "sendBack" } } },
      select: {
        ...seen,
        history: { where: { action: { in: ["sendBack", "submit"] } }, orderBy: { id: "desc" }, take: 1 },
      },
    }),
    database().revision.findMany({
      where: { authorId: actor.userId, state: "sentBack", recordId: { not: null } },
      select: { id: true, reason: true, record: { select: seen } },
    }),
  ]);
  const back = drafts.filter(({ history }) => history[0]?.action === "sendBack");
  const labels = await labelsOf(
    actor,
    [...back, ...revisions.flatMap(({ record }) => record ?? [])].map(({ id }) => id),
    locale,
  );
  const lines = [
    ...back.map((draft) => ({ ...pointerTo(labels, draft, locale), reason: draft.history[0]!.reason })),
    ...revisions.flatMap(({ id, reason, record }) =>
      record ? { ...pointerTo(labels, record, locale), reason, revisionId: id } : [],
    ),
  ];
  return { lines, total: lines.length };
}

/** The actor's own drafts and revisions that were not submitted yet. */
export async function readUnfinished(actor: Actor, locale: Locale): Promise<Group> {
  if (!actor.userId) return { lines: [], total: 0 };
  const [drafts, revisions] = await Promise.all([
    database().record.findMany({
      where: {
        ...{ createdById: actor.userId, publication: "draft", publishedAt: null, scheduled: { none: {} } },
        // Drafts that were sent back are listed by `readSentBack`.
        history: { none: { action: "sendBack" } },
      },
      orderBy: { updatedAt: "desc" },
      select: seen,
    }),
    database().revision.findMany({
      where: { authorId: actor.userId, state: "open", recordId: { not: null } },
      orderBy: { updatedAt: "desc" },
      select: { id: true, record: { select: seen } },
    }),
  ]);
  const all = [
    ...revisions.flatMap(({ id, record }) => (record ? [{ ...record, revisionId: id }] : [])),
    ...drafts.map((draft) => ({ ...draft, revisionId: undefined })),
  ];
  const shown = all.slice(0, shownAtOnce);
  const labels = await labelsOf(
    actor,
    shown.map(({ id }) => id),
    locale,
  );
  const lines = shown.map(({ revisionId, ...record }) => ({
    ...pointerTo(labels, record, locale),
    ...(revisionId ? { revisionId } : {}),
  }));
  return { lines, total: all.length };
}

/** Public records of these cities (null: all) whose confirmation ends within 60 days, has ended, or never was given. */
export function unconfirmedIn(cities: string[] | null, now: Date): Prisma.RecordWhereInput {
  const until = new Date(now.getTime() + soonDays * 24 * 3_600_000);
  const isUnconfirmed = { OR: [{ confirmedUntil: null }, { confirmedUntil: { lte: until } }] };
  return { ...inCities(cities), publication: "published", AND: isUnconfirmed };
}

export type Unconfirmed = Pointer & { day: string | null; city: string | null };

/** Records to confirm: earliest end first, never confirmed last. */
export async function readUnconfirmed(
  actor: Actor,
  locale: Locale,
  now: Date,
  take = shownAtOnce,
): Promise<{ lines: Unconfirmed[]; total: number }> {
  const cities = citiesOf(actor);
  if (cities?.length === 0) return { lines: [], total: 0 };
  const where = unconfirmedIn(cities, now);
  const [rows, total] = await Promise.all([
    database().record.findMany({
      where,
      orderBy: [{ confirmedUntil: { sort: "asc", nulls: "last" } }, { slug: "asc" }, { id: "asc" }],
      select: { ...seen, confirmedUntil: true, responsibleCityId: true },
      take,
    }),
    database().record.count({ where }),
  ]);
  const labels = await labelsOf(
    actor,
    rows.flatMap(({ id, responsibleCityId }) => [id, ...(responsibleCityId ? [responsibleCityId] : [])]),
    locale,
  );
  const lines = rows.map(({ confirmedUntil, responsibleCityId, ...record }) => ({
    ...pointerTo(labels, record, locale),
    day: confirmedUntil?.toISOString().slice(0, 10) ?? null,
    city: responsibleCityId ? (labels.get(responsibleCityId)?.label ?? null) : null,
  }));
  return { lines, total };
}

/** Public records with outdated translations that the actor may translate. */
export async function readOutdated(actor: Actor, locale: Locale): Promise<Group> {
  const isOutdated = inState("outdated");
  const coverage = await readCoverage(actor, { publication: "published" });
  const total = countStandings(coverage, isOutdated);
  const shown = total > 0 ? await readStandings(whereIn(coverage, isOutdated), shownAtOnce) : [];
  const labels = await labelsOf(
    actor,
    shown.map(({ id }) => id),
    locale,
  );
  const lines = shown.map(({ states, ...record }) => ({
    ...pointerTo(labels, record, locale),
    languages: locales.filter((language) => states[language] === "outdated"),
  }));
  return { lines, total };
}

/** The translations that readers asked for and that are not public yet, the most wanted first. */
export async function readWished(actor: Actor, locale: Locale, take = shownAtOnce): Promise<Group> {
  const { lines, total } = await readWishes(actor, take);
  const labels = await labelsOf(
    actor,
    lines.map(({ id }) => id),
    locale,
  );
  const pointers = lines.map(({ language, count, ...record }) => ({
    ...pointerTo(labels, record, locale),
    languages: [language],
    wishes: count,
  }));
  return { lines: pointers, total };
}

/** The records of any kind whose drafts the actor may read. */
function visible(actor: Actor): Prisma.RecordWhereInput {
  const { kind: _, ...conditions } = scope(actor, "city");
  return conditions as Prisma.RecordWhereInput;
}

/** Recent history of the records the actor may see, newest first. */
export async function readLately(actor: Actor, locale: Locale, take = 12): Promise<Happening[]> {
  const rows = await database().history.findMany({
    where: { record: visible(actor), actorId: { not: null } },
    orderBy: { id: "desc" },
    take,
    select: { id: true, at: true, actorName: true, action: true, record: { select: seen } },
  });
  const labels = await labelsOf(
    actor,
    rows.map(({ record }) => record.id),
    locale,
  );
  return rows.map(({ id, at, actorName, action, record }) => {
    const { recordId, kind, title, titleLanguage } = pointerTo(labels, record, locale);
    return { key: String(id), at, who: actorName, action, recordId, kind, title, titleLanguage };
  });
}
