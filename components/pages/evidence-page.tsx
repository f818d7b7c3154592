import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { TermView } from "@/lib/kinds/card";
import { EvidenceScale } from "./evidence-scale";
import { TextArticle, WrittenText } from "./text-article";

const parts = ["words", "figures", "confirmed", "voices", "not"] as const;

type Props = { locale: Locale; terms: TermView[]; counts: Record<string, number> };

/** Explains the evidence levels, figures, dates and quotations, and what the site does not claim. */
export function EvidencePage({ locale, terms, counts }: Props) {
  const t = translator(locale);
  return (
    <TextArticle
      locale={locale}
      path="/evidence"
      title={t("pages:site.pages.evidence")}
      lead={t("pages:evidence.lead")}
      parts={parts.map((part) => ({
        id: part,
        title: t(`pages:evidence.${part}.title`),
        body: (
          <>
            <WrittenText text={t(`pages:evidence.${part}.text`)} />
            {part === "words" && <EvidenceScale locale={locale} terms={terms} counts={counts} />}
          </>
        ),
      }))}
    />
  );
}
