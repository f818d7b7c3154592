import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { OperatorContact } from "./operator-contact";
import { TextArticle, WrittenText } from "./text-article";

// The order of the model statement in Commission Implementing Decision (EU) 2018/1523.
const parts = ["scope", "status", "gaps", "alternatives", "preparation", "feedback", "enforcement"] as const;
/** The date of the self-assessment. */
const assessedOn = "2026-11-22";

/** The accessibility statement. */
export function AccessibilityPage({ locale, contact }: { locale: Locale; contact: string | undefined }) {
  const t = translator(locale);
  const date = formatDay(assessedOn, locale);
  return (
    <TextArticle
      locale={locale}
      path="/accessibility"
      title={t("pages:site.pages.accessibility")}
      lead={t("pages:accessibility.lead")}
      parts={parts.map((part) => ({
        id: part,
        title: t(`pages:accessibility.${part}.title`),
        body: (
          <>
            <WrittenText text={t(`pages:accessibility.${part}.text`, { date })} />
            {part === "feedback" && <OperatorContact address={contact} locale={locale} />}
          </>
        ),
      }))}
    />
  );
}
