import type { TextInLanguage } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import { titlesOf } from "@/lib/records/admin/labels";

export type Invited = { cityId: string | null; cityName: string | null };
export type NamedIn = { text: string; lang: Locale | undefined };
export type NameOf = (one: Invited) => NamedIn;

type Title = Pick<TextInLanguage, "text" | "language">;

/** A title on a page in a language; `lang` names its own where that is another one. */
export const nameIn = ({ text, language }: Title, locale: Locale): NamedIn => ({
  text,
  lang: language === locale ? undefined : language,
});

/** A function that names an invited city in a language. */
export async function nameCities(invited: readonly Invited[], locale: Locale): Promise<NameOf> {
  const ids = invited.flatMap(({ cityId }) => cityId ?? []);
  const titles = await titlesOf("city", ids, locale);
  return ({ cityId, cityName }) => {
    const title = cityId ? titles.get(cityId) : undefined;
    return title ? nameIn(title, locale) : { text: cityName ?? "–", lang: undefined };
  };
}

/** The title of the meeting in a language. */
export async function meetingTitle(id: string, locale: Locale): Promise<Title> {
  return (await titlesOf("meeting", [id], locale)).get(id) ?? { text: "–", language: locale };
}
