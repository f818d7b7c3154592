import { database } from "@/lib/db";
import { inLanguage } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import type { DistrictView, ReferenceView } from "@/lib/kinds/card";

export async function readReferences(ids: string[]): Promise<Map<string, ReferenceView>> {
  if (ids.length === 0) return new Map();
  const rows = await database().reference.findMany({
    where: { id: { in: ids } },
    omit: { yearEarliest: true, yearLatest: true },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

export async function readDistricts(ids: string[], locale: Locale): Promise<Map<string, DistrictView>> {
  if (ids.length === 0) return new Map();
  const rows = await database().district.findMany({ where: { id: { in: ids } }, include: { translations: true } });
  const districts = rows.map((row) => {
    const names = Object.fromEntries(row.translations.map(({ language, name }) => [language, name]));
    const name = inLanguage<string>(names, locale, "en");
    return {
      id: row.id,
      code: row.code,
      name: name && { text: name.value, language: name.language, isFallback: name.isFallback },
    };
  });
  return new Map(districts.map((district) => [district.id, district]));
}
