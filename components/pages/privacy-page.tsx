import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { TextArticle, WrittenText } from "./text-article";

const parts = ["readers", "thirdParties", "logs", "people", "rights", "changes"] as const;
/** The day on which these words were last changed. */
const changedOn = "2026-11-22";

/** What the site knows of its readers and of the people it names: as it is today, not as it may be one day. */
export function PrivacyPage({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const date = formatDay(changedOn, locale);
  return (
    <TextArticle
      locale={locale}
      path="/privacy"
      title={t("pages:site.pages.privacy")}
      lead={t("pages:privacy.lead")}
      parts={parts.map((part) => ({
        id: part,
        title: t(`pages:privacy.${part}.title`),
        body: <WrittenText text={t(`pages:privacy.${part}.text`, { date })} />,
      }))}
    />
  );
}
