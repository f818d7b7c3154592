import { PrintButton } from "@/components/ui/print-button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

/** The address to share, printing, and erasing the collection from the browser. */
export function ShareParts({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <div className="no-print mt-10 max-w-measure space-y-8">
      <section aria-labelledby="share">
        <h2 id="share" className="font-read text-head">
          {t("collection:share.title")}
        </h2>
        <p className="mt-2">{t("collection:share.text")}</p>
        <label className="mt-3 flex min-h-9 items-start gap-3 py-1">
          <input type="checkbox" className="tick" data-with-notes />
          <span>{t("collection:share.notes")}</span>
        </label>
        <label htmlFor="share-address" className="mt-3 block font-semibold">
          {t("collection:share.address")}
        </label>
        <input id="share-address" type="text" readOnly className="control mt-1.5" data-address />
        <p data-too-long hidden className="mt-1">
          {t("collection:share.tooLong")}
        </p>
        <p className="mt-2 flex flex-wrap gap-x-6">
          <a data-open href={`/${locale}/collection`} className="target">
            {t("collection:share.open")}
          </a>
          <PrintButton label={t("collection:print")} />
        </p>
      </section>
      <details>
        <summary className="fold-sign plain-summary target font-semibold">{t("collection:erase.title")}</summary>
        <div className="space-y-3 ps-5 pt-2">
          <p>{t("collection:erase.text")}</p>
          <button type="button" data-erase className="button button-second">
            {t("collection:erase.submit")}
          </button>
        </div>
      </details>
    </div>
  );
}
