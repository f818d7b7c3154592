import { ListPage } from "@/components/layout/list-page";
import { titleOf, written } from "@/components/records/written";
import { SiteFrame } from "@/components/site/site-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { Lang } from "@/components/ui/lang";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listPath } from "@/lib/kinds/address";
import type { PublicCollectionLine } from "@/lib/records/collections/published";
import { excerpt } from "@/lib/text/html";

function CollectionRow({ line, locale }: { line: PublicCollectionLine; locale: Locale }) {
  const t = translator(locale);
  const { slug, title, note, language, city, count } = line;
  const inLanguage = (text: string) => written({ text, language, isFallback: language !== locale }, locale);
  return (
    <li className="border-t border-rule py-5">
      <p className="text-note text-quiet">
        {city && (
          <>
            <Lang words={titleOf(city, locale)} />
            {" · "}
          </>
        )}
        {t("collection:published.count", { count })}
      </p>
      <h2 className="words mt-0.5 max-w-measure font-read text-lead">
        <a href={`/${locale}/collections/${slug}`} className="quiet-link">
          <Lang words={inLanguage(title)} />
        </a>
      </h2>
      <p className="mt-1.5 max-w-measure" lang={language === locale ? undefined : language}>
        {excerpt(note, 240)}
      </p>
    </li>
  );
}

/** Collections that editors published. */
export function PublishedCollectionsPage({
  collections,
  locale,
}: {
  collections: PublicCollectionLine[];
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <SiteFrame locale={locale} path="/collections" crumbs={[{ label: t("collection:published.title") }]}>
      <ListPage title={t("collection:published.title")} lead={t("collection:published.lead")}>
        {collections.length === 0 ? (
          <EmptyState
            title={t("collection:published.none")}
            steps={<a href={listPath(locale, "practice")}>{t("collection:browse")}</a>}
          />
        ) : (
          <ul className="border-b border-rule">
            {collections.map((line) => (
              <CollectionRow key={line.slug} line={line} locale={locale} />
            ))}
          </ul>
        )}
        <p className="mt-8">
          <a href={`/${locale}/collection`} className="target">
            {t("collection:title")}
          </a>
        </p>
      </ListPage>
    </SiteFrame>
  );
}
