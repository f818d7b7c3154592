import { SearchForm } from "@/components/pages/search-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

/** What the site is and for whom, and the search field. */
export function HomeOpening({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <div className="lg:pt-4">
      <h1 className="words max-w-[24ch] font-read text-title font-normal tracking-[-0.014em] lg:text-[4rem]">
        {t("pages:home.title")}
      </h1>
      <div className="mt-6 gap-x-22 lg:mt-9 lg:grid lg:grid-cols-[minmax(0,1fr)_22rem] lg:items-end">
        <p className="max-w-measure font-read text-lead text-quiet">{t("pages:home.lead")}</p>
        <div className="mt-7 lg:mt-0">
          <SearchForm
            locale={locale}
            id="home-search"
            label={t("pages:home.search.label")}
            button={t("pages:home.search.button")}
          />
        </div>
      </div>
    </div>
  );
}
