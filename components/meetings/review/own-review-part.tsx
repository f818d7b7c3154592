import { WorkPart } from "@/components/work/work-part";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { OwnReview } from "@/lib/meetings/review/own-review";

type Props = { locale: Locale; token: string; review: OwnReview };

/** The notes of a participant's visits, their personal code, and what their city is asked. */
export function OwnReviewPart({ locale, token, review: { code, notes, statements, isShared } }: Props) {
  const t = translator(locale);
  if (notes.length === 0 && !isShared) return null;
  return (
    <WorkPart id="review" title={t("review:own.part")}>
      {code && <p>{t("review:own.code", { code })}</p>}
      <ul className="space-y-2">
        {notes.map(({ number, href }) => (
          <li key={href}>
            <a href={href} className="target underline">
              {t("review:own.notes", { number })}
            </a>
          </li>
        ))}
        {isShared && (
          <li>
            <a href={`/${locale}/participant/${token}/statements`} className="target underline">
              {statements > 0 ? t("review:own.statements", { statements }) : t("review:statement.title")}
            </a>
          </li>
        )}
      </ul>
    </WorkPart>
  );
}
