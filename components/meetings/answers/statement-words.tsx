import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { Said } from "../said";

type Props = {
  locale: Locale;
  /** `visitNumber`: null when it is about the city as a whole. */
  statement: { text: string; language: string; visitNumber: number | null };
};

/** What a statement is about, and its words. */
export function StatementWords({ locale, statement: { text, language, visitNumber } }: Props) {
  const t = translator(locale);
  return (
    <>
      <p className="text-note text-quiet">
        {visitNumber ? t("review:visit", { number: visitNumber }) : t("review:synthesis.city")}
      </p>
      <p className="words max-w-measure font-read text-read">
        <Said locale={locale} text={text} language={language} />
      </p>
    </>
  );
}
