import { SiteFrame } from "@/components/site/site-frame";
import { EmptyState } from "@/components/ui/empty-state";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listPath } from "@/lib/kinds/address";
import { AddressForm } from "./address-form";
import { ExportLinks } from "./export-links";
import { ItemTemplate } from "./item-template";
import { ShareParts } from "./share-parts";

/** Shown by the script once it has read the collection from the browser. */
function Filled({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <div data-filled hidden>
      <div className="no-print max-w-measure">
        <label htmlFor="collection-title" className="font-semibold">
          {t("collection:name")}
        </label>
        <input id="collection-title" type="text" maxLength={100} className="control mt-1.5" data-title />
      </div>
      <p className="print-only font-read text-title" data-printed-title />
      <p role="status" className="no-print mt-6 min-h-7">
        <span
          data-said
          data-moved={t("collection:moved", { title: "#", number: "##" })}
          data-removed={t("collection:removed", { title: "#" })}
        />{" "}
        <button type="button" data-undo hidden className="target underline decoration-thread underline-offset-4">
          {t("collection:undo")}
        </button>
      </p>
      <ol className="rows" data-items />
      <ItemTemplate locale={locale} />
      <p className="no-print mt-6">
        <a data-compare-link hidden href={`/${locale}/compare`} className="target">
          {t("collection:compare")}
        </a>
      </p>
      <ExportLinks label={t("collection:ownFiles")} addressOf={() => `/${locale}/collection/export`} />
      <ShareParts locale={locale} />
      <p
        className="print-only mt-6 text-note"
        data-printed-address
        data-words={t("records:print.address", { address: "#" })}
      />
    </div>
  );
}

/**
 * The collection of this browser, filled in by `public/collection-page.js`. Without JavaScript the page says so and
 * offers a form that makes a shared collection.
 */
export function OwnCollectionPage({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <SiteFrame locale={locale} path="/collection" crumbs={[{ label: t("collection:title") }]}>
      <div className="max-w-wide">
        <h1 className="words no-print font-read text-title font-normal tracking-[-0.012em]">{t("collection:title")}</h1>
        <p className="no-print mt-4 mb-8 max-w-measure font-read text-lead text-quiet">{t("collection:lead")}</p>
        <div data-collection={`/${locale}/collection`} hidden>
          <Filled locale={locale} />
          <div data-empty hidden>
            <EmptyState
              title={t("collection:empty.title")}
              steps={<a href={listPath(locale, "practice")}>{t("collection:browse")}</a>}
            >
              <p>{t("collection:empty.text")}</p>
            </EmptyState>
          </div>
        </div>
        <AddressForm locale={locale} />
        <p className="no-print mt-10">
          <a href={`/${locale}/admin/collections`} rel="nofollow" className="target">
            {t("collection:signedIn")}
          </a>
        </p>
      </div>
    </SiteFrame>
  );
}
