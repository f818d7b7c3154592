import { Callout } from "@/components/ui/callout";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

/** Says that machines cannot help here, and what can. */
export function NoServerNotice({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <Callout title={t("translation:noServer.title")}>
      <p>{t("translation:noServer.body")}</p>
      <p>
        <a href={`/${locale}/admin/translations#export`} className="target">
          {t("translation:noServer.xliff")}
        </a>
      </p>
    </Callout>
  );
}
