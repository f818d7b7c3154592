import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { ShownAnswer } from "@/lib/meetings/review/answers/answer";
import { Said } from "../said";

/** The host's answer to a suggestion, with the action, who is responsible and until when. */
export function AnswerText({ locale, answer }: { locale: Locale; answer: ShownAnswer }) {
  const t = translator(locale);
  const { text, language, action, who, byWhen } = answer;
  const lang = language === locale ? undefined : language;
  const until = [who, byWhen && formatDay(byWhen, locale)].filter(Boolean).join(" · ");
  return (
    <div className="space-y-1 pt-2">
      <p className="font-semibold">{t("review:answer.shown", { answer: t(`review:answer.${answer.answer}`) })}</p>
      <p className="words max-w-measure whitespace-pre-line">
        <Said locale={locale} text={text} language={language} />
      </p>
      {action && (
        <p lang={lang} className="words max-w-measure whitespace-pre-line">
          {action}
        </p>
      )}
      {until && <p className="text-quiet">{until}</p>}
    </div>
  );
}
