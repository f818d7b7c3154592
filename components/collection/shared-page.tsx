import { mostCompared } from "@/components/compare/most-compared";
import { SiteFrame } from "@/components/site/site-frame";
import { Callout } from "@/components/ui/callout";
import { EmptyState } from "@/components/ui/empty-state";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listPath, recordPath } from "@/lib/kinds/address";
import type { CollectedRecords } from "@/lib/records/public/collected";
import { chosenAddress } from "@/lib/serving/chosen-records";
import { CollectedList } from "./collected-list";
import { ExportLinks } from "./export-links";

type Props = CollectedRecords & { locale: Locale; title: string | undefined; site: string };

function Missing({ missing, locale }: Pick<Props, "missing" | "locale">) {
  if (missing.length === 0) return null;
  return (
    <div className="mb-8">
      <Callout title={translator(locale)("collection:missing")}>
        <ul>
          {missing.map((record) => (
            <li key={recordPath(locale, record)} translate="no">
              {record.slug}
            </li>
          ))}
        </ul>
      </Callout>
    </div>
  );
}

/** A collection in the query of its address. It opens without JavaScript and without an account. */
export function SharedCollectionPage({ items, missing, locale, title, site }: Props) {
  const t = translator(locale);
  const records = items.map(({ asked }) => asked);
  const address = chosenAddress(locale, "collection", records, { title });
  const practices = records.filter(({ kind }) => kind === "practice").slice(0, mostCompared);
  const query = address.slice(`/${locale}/collection`.length);
  return (
    <SiteFrame locale={locale} path={address.slice(3)} crumbs={[{ label: t("collection:shared.title") }]}>
      <div className="max-w-wide">
        {/* The language of the name is unknown. */}
        <h1 className="words font-read text-title font-normal tracking-[-0.012em]">
          {title ? <span lang="">{title}</span> : t("collection:shared.title")}
        </h1>
        <p className="mt-4 mb-10 max-w-measure font-read text-lead text-quiet">{t("collection:shared.lead")}</p>
        <Missing missing={missing} locale={locale} />
        {items.length === 0 ? (
          <EmptyState
            title={t("collection:shared.none")}
            steps={<a href={listPath(locale, "practice")}>{t("collection:browse")}</a>}
          />
        ) : (
          <>
            <CollectedList items={items} locale={locale} site={site} />
            <div data-take={title ?? ""} hidden className="no-print mt-8 flex flex-wrap items-center gap-x-6 gap-y-2">
              <button type="button" className="button">
                {t("collection:take.submit")}
              </button>
              <p role="status" className="text-note">
                <a href={`/${locale}/collection`} hidden className="target">
                  {t("collection:take.done")}
                </a>
              </p>
            </div>
            {practices.length > 1 && (
              <p className="no-print mt-6">
                <a href={chosenAddress(locale, "compare", practices)} rel="nofollow" className="target">
                  {t("collection:compare")}
                </a>
              </p>
            )}
            <ExportLinks
              label={t("collection:files")}
              addressOf={(ending) => `/${locale}/collection/export.${ending}${query}`}
            />
          </>
        )}
        <p className="print-only mt-6 text-note">{t("records:print.address", { address: `${site}${address}` })}</p>
      </div>
    </SiteFrame>
  );
}
