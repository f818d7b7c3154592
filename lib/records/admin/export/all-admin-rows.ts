import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { type AdminRow, adminRows, whereOf, withAssignee } from "@/lib/records/admin/list";
import type { AdminQuery } from "@/lib/records/admin/list-query";

const batchSize = 200;

/** All records that match the filters, in batches, sorted by slug. */
export async function* allAdminRows(
  actor: Actor,
  kind: KindName,
  locale: Locale,
  query: AdminQuery,
  now: Date,
): AsyncGenerator<AdminRow> {
  const where = await whereOf(actor, kind, query, now);
  for (let after = ""; ; ) {
    const records = await database().record.findMany({
      where: { AND: [where, { slug: { gt: after } }] },
      orderBy: { slug: "asc" },
      take: batchSize,
      include: withAssignee,
    });
    yield* await adminRows(kind, locale, records);
    const last = records.at(-1);
    if (!last || records.length < batchSize) return;
    after = last.slug;
  }
}
