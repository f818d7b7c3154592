import { RecordLink } from "@/components/records/record-link";
import { written } from "@/components/records/written";
import { SiteFrame } from "@/components/site/site-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { Lang, LangNote } from "@/components/ui/lang";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listPath } from "@/lib/kinds/address";
import type { PublicCollection } from "@/lib/records/collections/published";
import { CollectedList } from "./collected-list";
import { ExportLinks } from "./export-links";

type Props = { collection: PublicCollection; locale: Locale; site: string };

/** A collection that editors published: why it was made, and its pages with their notes. */
export function PublishedCollectionPage({ collection, locale, site }: Props) {
  const t = translator(locale);
  const { slug, title, note, language, city, items, updatedAt } = collection;
  const path = `/collections/${slug}`;
  const isForeign = language !== locale;
  const lang = isForeign ? language : undefined;
  const words = written({ text: title, language, isFallback: isForeign }, locale);
  return (
    <SiteFrame
      locale={locale}
      path={path}
      crumbs={[{ href: `/${locale}/collections`, label: t("collection:published.title") }, { label: words }]}
    >
      <div className="max-w-wide">
        <h1 className="words font-read text-title font-normal tracking-[-0.012em]">
          <Lang words={words} />
        </h1>
        <p className="mt-5 max-w-measure font-read text-lead whitespace-pre-line text-quiet">
          <span lang={lang}>{note}</span>
          {isForeign && <LangNote note={t(`common:language.in.${language}`)} />}
        </p>
        <p className="mt-4 mb-10 text-note text-quiet">
          {city && (
            <>
              {t("collection:published.by")}: <RecordLink card={city} locale={locale} />
              {" · "}
            </>
          )}
          {t("records:updated", { date: formatDay(updatedAt.toISOString().slice(0, 10), locale) })}
        </p>
        {items.length === 0 ? (
          <EmptyState
            title={t("collection:shared.none")}
            steps={<a href={listPath(locale, "practice")}>{t("collection:browse")}</a>}
          />
        ) : (
          <>
            <CollectedList
              items={items.map((item) => ({
                asked: item.card,
                card: item.card,
                note: item.note && (
                  <p>
                    <span lang={lang}>{item.note}</span>
                    {isForeign && <LangNote note={t(`common:language.in.${language}`)} />}
                  </p>
                ),
              }))}
              locale={locale}
              site={site}
            />
            <ExportLinks
              label={t("collection:published.files")}
              addressOf={(ending) => `/${locale}${path}/export.${ending}`}
            />
          </>
        )}
        <p className="print-only mt-6 text-note">
          {t("records:print.address", { address: `${site}/${locale}${path}` })}
        </p>
      </div>
    </SiteFrame>
  );
}
