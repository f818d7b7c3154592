import { MoreLink } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

/** Invites readers to propose a practice, at the end of the list of practices. */
export function ProposeInvitation({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <aside aria-labelledby="propose-title" className="no-print mt-14 max-w-measure border-t border-rule pt-6">
      <h2 id="propose-title" className="font-read text-lead">
        {t("proposals:invite.title")}
      </h2>
      <p className="mt-2 mb-3">{t("proposals:invite.text")}</p>
      <MoreLink href={`/${locale}/propose`}>{t("proposals:invite.link")}</MoreLink>
    </aside>
  );
}
