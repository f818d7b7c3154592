import { ConflictForm } from "@/components/admin/conflict-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Conflict } from "@/lib/records/admin/conflict-lines";

type Props = { locale: Locale; conflict: Conflict; version: number; here: string };

/** Shown when another person saved the record first: both versions, and a link back to the saved one. */
export function ConflictPart({ locale, conflict, version, here }: Props) {
  const t = translator(locale);
  return (
    <>
      <p className="mb-8 max-w-measure">
        {t("admin:conflict.lead")} <a href={here}>{t("admin:conflict.back")}</a>
      </p>
      <ConflictForm locale={locale} hidden={{ locale, version: String(version) }} conflict={conflict} />
    </>
  );
}
