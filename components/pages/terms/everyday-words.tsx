import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listAddress } from "@/lib/serving/list-queries";

/** Other words for the same thing, each a search. */
export function EverydayWords({ words, locale }: { words: readonly string[]; locale: Locale }) {
  if (words.length === 0) return null;
  const t = translator(locale);
  return (
    <Section id="words" title={t("pages:term.everyday.title")} copyLabel={t("records:copyLabel")}>
      <p className="mb-3 max-w-measure text-note text-quiet">{t("pages:term.everyday.text")}</p>
      <ul className="flex max-w-wide flex-wrap gap-x-6 gap-y-1">
        {words.map((word) => (
          <li key={word}>
            <a href={listAddress(locale, "search", { q: word })} rel="nofollow" className="target">
              {word}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
