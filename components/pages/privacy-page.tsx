import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { OperatorContact } from "./operator-contact";
import { TextArticle, WrittenText } from "./text-article";

const parts = [
  ...(["readers", "collection", "questions", "accounts", "cookies", "thirdParties", "logs", "people"] as const),
  ...(["rights", "changes"] as const),
] as const;

/** Retention periods in days. */
export type KeptDays = { close: number; keep: number; settled: number; unfinished: number; file: number };
/** The date on which this text was last changed. */
const changedOn = "2026-11-30";

type Props = { locale: Locale; kept: KeptDays; contact: string | undefined };

/** The privacy notice. It must describe what the site does today. */
export function PrivacyPage({ locale, kept, contact }: Props) {
  const t = translator(locale);
  const days = (count: number) => t("pages:privacy.days", { count });
  const values = {
    date: formatDay(changedOn, locale),
    close: days(kept.close),
    keep: days(kept.keep),
    settled: days(kept.settled),
    unfinished: days(kept.unfinished),
    file: days(kept.file),
  };
  return (
    <TextArticle
      locale={locale}
      path="/privacy"
      title={t("pages:site.pages.privacy")}
      lead={t("pages:privacy.lead")}
      parts={parts.map((part) => ({
        id: part,
        title: t(`pages:privacy.${part}.title`),
        body: (
          <>
            <WrittenText text={t(`pages:privacy.${part}.text`, values)} />
            {part === "rights" && <OperatorContact address={contact} locale={locale} />}
          </>
        ),
      }))}
    />
  );
}
