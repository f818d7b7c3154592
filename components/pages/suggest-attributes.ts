import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { suggestionsPath } from "@/lib/serving/addresses";

/** What `public/suggest.js` needs to know of a search form: where to ask, and what to say. */
export function suggestAttributes(locale: Locale) {
  const t = translator(locale);
  const texts = {
    suggestions: t("pages:search.suggest.list"),
    recent: t("pages:search.suggest.recent"),
    remove: t("pages:search.suggest.remove"),
    clear: t("pages:search.suggest.clear"),
  };
  return { "data-suggest": suggestionsPath(locale), "data-texts": JSON.stringify(texts) };
}
