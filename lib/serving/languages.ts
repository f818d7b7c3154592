import { isLocale, type Locale } from "@/lib/i18n/locales";

const fallbackLocale: Locale = "en";

function parseChoice(part: string): { locale: string; weight: number } {
  const [tag = "", ...parameters] = part
    .trim()
    .toLowerCase()
    .split(/\s*;\s*/);
  const quality = parameters.find((parameter) => parameter.startsWith("q="));
  return { locale: tag.split("-")[0] ?? "", weight: quality ? Number(quality.slice(2)) || 0 : 1 };
}

/** The site language that the Accept-Language header prefers; English when there is none. */
export function bestLocale(header: string | undefined): Locale {
  const choices = (header ?? "").slice(0, 500).split(",").map(parseChoice);
  choices.sort((a, b) => b.weight - a.weight);
  const best = choices.find(({ locale, weight }) => weight > 0 && isLocale(locale))?.locale;
  return isLocale(best) ? best : fallbackLocale;
}

/** The language of the page that a form was on, from its Referer. */
export function localeOfReferrer(referrer: string | undefined): Locale | undefined {
  const first = referrer && URL.canParse(referrer) ? new URL(referrer).pathname.split("/")[1] : undefined;
  return isLocale(first) ? first : undefined;
}
