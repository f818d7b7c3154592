import { database } from "@/lib/db";
import { inLanguage, type TextInLanguage } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";

/** A person as the public may know them: a name only if they agreed. Never an address. */
export type PersonView = {
  id: string;
  name: string | null;
  office: TextInLanguage | null;
  /** Languages they answer in. */
  languages: Locale[];
  organisationId: string | null;
};

export async function readPeople(ids: string[], locale: Locale): Promise<Map<string, PersonView>> {
  if (ids.length === 0) return new Map();
  const rows = await database().person.findMany({ where: { id: { in: ids } }, include: { translations: true } });
  const people = rows.map((row) => {
    const offices = Object.fromEntries(row.translations.map(({ language, office }) => [language, office]));
    const office = inLanguage<string>(offices, locale, (row.languages[0] ?? "en") as Locale);
    return {
      id: row.id,
      name: row.showName ? row.name : null,
      office: office && { text: office.value, language: office.language, isFallback: office.isFallback },
      languages: row.languages as Locale[],
      organisationId: row.organisationId,
    };
  });
  return new Map(people.map((person) => [person.id, person]));
}
