import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import type { ExportCell } from "@/lib/exchange/table-export/table";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { unconfirmedIn } from "@/lib/records/admin/dashboard";
import { labelsOf } from "@/lib/records/admin/labels";
import { citiesOf } from "@/lib/records/review/cities";

const batchSize = 200;
const first = "00000000-0000-0000-0000-000000000000";

/** The records to confirm, in batches. */
export async function* unconfirmedRows({ actor, locale, now }: { actor: Actor; locale: Locale; now: Date }) {
  const t = translator(locale);
  const where = unconfirmedIn(citiesOf(actor), now);
  for (let after = first; ; ) {
    const records = await database().record.findMany({
      where: { AND: [where, { id: { gt: after } }] },
      orderBy: { id: "asc" },
      take: batchSize,
      select: { id: true, kind: true, slug: true, confirmedUntil: true, responsibleCityId: true },
    });
    const ids = records.flatMap(({ id, responsibleCityId }) => [id, ...(responsibleCityId ? [responsibleCityId] : [])]);
    const labels = await labelsOf(actor, ids, locale);
    for (const { id, kind, slug, confirmedUntil, responsibleCityId } of records) {
      const city = responsibleCityId ? (labels.get(responsibleCityId)?.label ?? null) : t("admin:list.platform");
      yield [t(`kinds:kind.${kind}`), labels.get(id)?.label ?? slug, city, confirmedUntil, id] satisfies ExportCell[];
    }
    const last = records.at(-1);
    if (!last || records.length < batchSize) return;
    after = last.id;
  }
}
