import { ButtonLink } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { HomeSection } from "./home-section";

/** Invites readers to propose a practice. */
export function HomePropose({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <HomeSection id="propose" title={t("proposals:invite.title")}>
      <p className="max-w-measure">{t("proposals:invite.text")}</p>
      <p className="mt-5">
        <ButtonLink href={`/${locale}/propose`} second>
          {t("proposals:invite.link")}
        </ButtonLink>
      </p>
    </HomeSection>
  );
}
