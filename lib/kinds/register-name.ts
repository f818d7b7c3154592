import { countryName } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { registerOf } from "./registers";

/** What readers see. `lang` when it is a name in another language than the page; an unknown id is shown as it is. */
export function registerName(id: string, locale: Locale): string | { text: string; lang: string } {
  const register = registerOf(id);
  if (!register) return id;
  const { name, publisher, language, country } = register;
  if (!name || !language)
    return country ? nationalRegister(country, locale) : translator(locale)("kinds:register.demo");
  const text = `${name} (${publisher})`;
  return language === locale ? text : { text, lang: language };
}

const nationalRegister = (country: string, locale: Locale) =>
  translator(locale)("kinds:register.national", { country: countryName(country, locale) });

/** For lists: the country first, so that a coordinator finds it. */
export function registerLabel(id: string, locale: Locale): string {
  const register = registerOf(id);
  const words = registerName(id, locale);
  const text = typeof words === "string" ? words : words.text;
  return register?.name ? `${countryName(register.country, locale)}: ${text}` : text;
}
