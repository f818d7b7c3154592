import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { FoundCollection } from "@/lib/records/search/found-collections";

/** Published collections about the question: what editors put together on it. */
export function SearchCollections({ locale, collections }: { locale: Locale; collections: FoundCollection[] }) {
  if (collections.length === 0) return null;
  return (
    <section
      aria-labelledby="found-collections"
      className="no-print mt-2 flex max-w-wide flex-wrap items-baseline gap-x-4"
    >
      <h2 id="found-collections" className="text-quiet">
        {translator(locale)("collection:published.title")}
      </h2>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {collections.map(({ slug, title, language }) => (
          <li key={slug}>
            <a
              href={`/${locale}/collections/${slug}`}
              lang={language === locale ? undefined : language}
              className="target"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
