import { Prisma } from "@/lib/db";
import { inLanguage } from "@/lib/i18n/content";
import { namingOrder } from "@/lib/i18n/fallbacks";
import type { Locale } from "@/lib/i18n/locales";
import type { DistrictView, ReferenceView } from "@/lib/kinds/card";
import { readRows, translationsColumn } from "@/lib/records/store/read-rows";

export async function readReferences(ids: string[]): Promise<Map<string, ReferenceView>> {
  if (ids.length === 0) return new Map();
  const rows = await readRows<ReferenceView>(Prisma.sql`
    SELECT "id", "authors", "year", "title", "titleLanguage", "publisher", "place", "series", "address", "doi"
    FROM "Reference" WHERE "id" = ANY(${ids}::uuid[])`);
  return new Map(rows.map((row) => [row.id, row]));
}

type DistrictRow = { id: string; code: string | null; translations: { language: string; name: string | null }[] };

export async function readDistricts(ids: string[], locale: Locale): Promise<Map<string, DistrictView>> {
  if (ids.length === 0) return new Map();
  const rows = await readRows<DistrictRow>(Prisma.sql`
    SELECT "id", "code", ${translationsColumn("District")} FROM "District" WHERE "id" = ANY(${ids}::uuid[])`);
  const districts = rows.map((row) => {
    const names = Object.fromEntries(row.translations.map(({ language, name }) => [language, name]));
    const name = inLanguage<string>(names, locale, "en", namingOrder);
    return {
      id: row.id,
      code: row.code,
      name: name && { text: name.value, language: name.language, isFallback: name.isFallback },
    };
  });
  return new Map(districts.map((district) => [district.id, district]));
}
