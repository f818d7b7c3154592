import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { TextArticle, WrittenText } from "./text-article";

// Every demo record links to `demo`.
const parts = ["what", "whom", "languages", "sure", "run", "demo"] as const;

/** What Xarxa is, for whom, who runs it, and which records are examples. */
export function AboutPage({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <TextArticle
      locale={locale}
      path="/about"
      title={t("pages:site.pages.about")}
      lead={t("pages:about.lead")}
      parts={parts.map((part) => ({
        id: part,
        title: t(`pages:about.${part}.title`),
        body: <WrittenText text={t(`pages:about.${part}.text`, { base: `/${locale}` })} />,
      }))}
    />
  );
}
