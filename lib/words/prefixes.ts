import type { Locale } from "@/lib/i18n/locales";

const romance = "re|pre|des|multi|pluri|inter|sobre|sub|anti|auto|co|extra|semi";

/** What words of a language are begun with, folded; the longest first. */
const prefixes: Record<Locale, RegExp> = {
  ca: new RegExp(`^(?:${romance})(?=.{5})`),
  es: new RegExp(`^(?:${romance})(?=.{5})`),
  pt: new RegExp(`^(?:${romance})(?=.{5})`),
  en: /^(?:multi|inter|under|over|pre|non|mis|un|re|co)(?=.{5})/,
  sv: /^(?:multi|fler|miss|van|fort|sam|om|ater|upp|ut|in|av|for)(?=.{5})/,
  cs: /^(?:spolu|mezi|mimo|nejne|nej|pred|pres|polo|samo|vice|dvoj|roz|nad|pod|pre|pri|vy|za|od|do|po|sou|ne)(?=.{5})/,
};

/** "předškoláci" → "školáci": the rest of a folded word that begins so; undefined where there is none. */
export function withoutPrefix(word: string, locale: Locale): string | undefined {
  const rest = word.replace(prefixes[locale], "");
  return rest === word ? undefined : rest;
}
