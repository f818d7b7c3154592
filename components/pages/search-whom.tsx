import { askPath } from "@/lib/contact/ask/addresses";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card } from "@/lib/kinds/card";

/** Who may know what the directory does not: the city that was named, and those who propose. */
export function SearchWhom({ locale, city }: { locale: Locale; city: Card | null }) {
  const t = translator(locale);
  return (
    <section aria-labelledby="whom" className="mt-10 max-w-measure">
      <h3 id="whom" className="mb-1 font-read text-head">
        {t("pages:search.none.whom.title")}
      </h3>
      <ul className="space-y-1">
        {city && (
          <li>
            <a href={askPath(locale, { kind: "city", slug: city.slug })} className="target">
              {t("pages:search.none.whom.city", { city: city.title.text })}
            </a>
          </li>
        )}
        <li>
          <a href={`/${locale}/cities`} className="target">
            {t("pages:search.none.whom.cities")}
          </a>
        </li>
        <li>
          <a href={`/${locale}/propose`} className="target">
            {t("proposals:invite.link")}
          </a>
        </li>
      </ul>
    </section>
  );
}
