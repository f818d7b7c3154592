import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { ItemLabel } from "@/lib/records/admin/labels";
import { publicLabels } from "@/lib/records/public/labels";

/** The cities that a proposal can be made to. */
export async function publicCities(locale: Locale): Promise<ItemLabel[]> {
  const where = { kind: "city" as const, publication: "published" as const };
  const cities = await database().record.findMany({ where, select: { id: true } });
  return [
    ...(
      await publicLabels(
        cities.map(({ id }) => id),
        locale,
      )
    ).values(),
  ];
}
