import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { HomeSection } from "./home-section";

/** Three short statements on how reliable the content is. */
export function HomeTrust({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <HomeSection id="trust" title={t("pages:home.how.title")}>
      <dl className="max-w-wide">
        {(["languages", "evidence", "asking"] as const).map((part) => (
          <div key={part} className="border-b border-rule py-4 first:pt-0 sm:grid sm:grid-cols-[2fr_3fr] sm:gap-x-10">
            <dt className="words font-read text-lead leading-snug">{t(`pages:home.how.${part}.title`)}</dt>
            <dd className="mt-1.5 sm:mt-0.5">
              {t(`pages:home.how.${part}.text`)}{" "}
              {part === "evidence" && <a href={`/${locale}/evidence`}>{t("pages:home.how.evidence.link")}</a>}
            </dd>
          </div>
        ))}
      </dl>
    </HomeSection>
  );
}
