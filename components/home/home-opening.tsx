import { SearchForm } from "@/components/pages/search-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listAddress } from "@/lib/serving/list-queries";

/** Real problems that the directory answers. */
const questions = ["absence", "transition", "languages"] as const;

/** What the site is and for whom, the search field, and questions to begin with. */
export function HomeOpening({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const examples = questions.map((name) => t(`pages:home.search.questions.${name}`));
  return (
    <div className="lg:pt-4">
      <h1 className="words max-w-[24ch] font-read text-title font-normal tracking-[-0.014em] lg:text-[4rem]">
        {t("pages:home.title")}
      </h1>
      <p className="mt-6 max-w-wide font-read text-lead text-quiet lg:mt-9">{t("pages:home.lead")}</p>
      <div className="mt-7 lg:mt-9">
        <SearchForm
          locale={locale}
          id="home-search"
          label={t("pages:home.search.label")}
          button={t("pages:home.search.button")}
          isWide
        />
        <p id="home-examples" className="mt-4 text-note text-quiet">
          {t("pages:home.search.examples")}
        </p>
        <ul aria-labelledby="home-examples" className="flex flex-wrap gap-x-8 gap-y-1">
          {examples.map((question) => (
            <li key={question}>
              <a href={listAddress(locale, "search", { q: question })} className="target">
                {question}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
