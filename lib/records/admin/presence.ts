import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { formatAge } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { KindName } from "@/lib/kinds/index";
import { targetOf } from "@/lib/records/write/place";
import { isUuid } from "@/lib/text/is-uuid";

// Who has a record open now. It informs and never blocks: two people who save are asked by the page of conflicts.

/** A page that was not heard of for so long is closed. It reports once a minute. */
const expiryMs = 150_000;
/** Longer than anybody has one page open. */
const longestMs = 24 * 3_600_000;

/** The other people who have a record open, in words; they opened it first come first. */
export async function readOthersHere(actor: Actor, recordId: string, locale: Locale, now: Date): Promise<string[]> {
  const present = await database().presence.findMany({
    where: { recordId, seenAt: { gt: new Date(now.getTime() - expiryMs) }, NOT: { userId: actor.userId ?? "" } },
    orderBy: { openedAt: "asc" },
    take: 10,
    select: { openedAt: true, user: { select: { name: true } } },
  });
  const t = translator(locale);
  return present.map(({ openedAt, user: { name } }) =>
    t("rounds:presence", { name, age: formatAge(openedAt, locale, now) }),
  );
}

/** Notes that the actor has a record open, and returns who else has. Error: notFound. */
export async function notePresence(
  actor: Actor,
  kind: KindName,
  id: string,
  locale: Locale,
  now: Date,
): Promise<Result<{ others: string[] }>> {
  const record = isUuid(id) ? await database().record.findUnique({ where: { id_kind: { id, kind } } }) : null;
  const { userId } = actor;
  if (!record || !userId || !can(actor, "readDraft", targetOf(record))) return { ok: false, reason: "notFound" };
  const expired = new Date(now.getTime() - expiryMs);
  await database().$executeRaw`
    INSERT INTO "Presence" ("recordId", "userId", "openedAt", "seenAt") VALUES (${id}::uuid, ${userId}::uuid, ${now}, ${now})
    ON CONFLICT ("recordId", "userId") DO UPDATE SET "seenAt" = EXCLUDED."seenAt",
      "openedAt" = CASE WHEN "Presence"."seenAt" > ${expired} THEN "Presence"."openedAt" ELSE EXCLUDED."openedAt" END`;
  return { ok: true, value: { others: await readOthersHere(actor, id, locale, now) } };
}

/** Job: removes what is over. */
export async function forgetPresence(now: Date): Promise<{ presences: number }> {
  const { count } = await database().presence.deleteMany({
    where: { seenAt: { lt: new Date(now.getTime() - longestMs) } },
  });
  return { presences: count };
}
