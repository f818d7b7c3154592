import type { TextInLanguage } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import { titlesOf } from "@/lib/records/admin/labels";

export type Invited = { cityId: string | null; cityName: string | null };
export type NamedIn = { text: string; lang: Locale | undefined };
export type NameOf = (one: Invited) => NamedIn;

/** A function that names an invited city in a language. */
export async function nameCities(invited: readonly Invited[], locale: Locale): Promise<NameOf> {
  const ids = invited.flatMap(({ cityId }) => cityId ?? []);
  const titles = await titlesOf("city", ids, locale);
  return ({ cityId, cityName }) => {
    const title = cityId ? titles.get(cityId) : undefined;
    if (!title) return { text: cityName ?? "–", lang: undefined };
    return { text: title.text, lang: title.language === locale ? undefined : title.language };
  };
}

/** The title of the meeting in a language. */
export async function meetingTitle(id: string, locale: Locale): Promise<Pick<TextInLanguage, "text" | "language">> {
  return (await titlesOf("meeting", [id], locale)).get(id) ?? { text: "–", language: locale };
}
