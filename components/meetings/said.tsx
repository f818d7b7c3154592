import { isLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { Lang } from "../ui/lang";

type Props = { locale: Locale; text: string; language: string };

/** What somebody wrote at a meeting. It has no translations, so a text in another language than the page says in which. */
export function Said({ locale, text, language }: Props) {
  if (language === locale || !isLocale(language)) return text;
  return <Lang words={{ text, lang: language, note: translator(locale)(`common:language.in.${language}`) }} />;
}
