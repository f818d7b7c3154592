import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { TextArticle, WrittenText } from "./text-article";

const parts = ["what", "typing", "languages", "order", "signs", "never", "browser"] as const;

/** Explains in plain words what the search does; what it says of the order is in `lib/records/search/query/rank.ts`. */
export function HowSearchWorksPage({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <TextArticle
      locale={locale}
      path="/how-search-works"
      title={t("pages:site.pages.how-search-works")}
      lead={t("pages:howSearchWorks.lead")}
      parts={parts.map((part) => ({
        id: part,
        title: t(`pages:howSearchWorks.${part}.title`),
        body: <WrittenText text={t(`pages:howSearchWorks.${part}.text`, { base: `/${locale}` })} />,
      }))}
    />
  );
}
