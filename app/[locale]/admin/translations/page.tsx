import { WishedTranslations } from "@/components/admin/dashboard/wished-translations";
import { BulkReport } from "@/components/admin/records/bulk-report";
import { NoServerNotice } from "@/components/translation/no-server-notice";
import { WaitingTranslations } from "@/components/translation/waiting-translations";
import { XliffExchange } from "@/components/translation/xliff-exchange";
import { MoreLink } from "@/components/ui/button";
import { WorkFrame } from "@/components/work/work-frame";
import { locales } from "@/lib/i18n/locales";
import { readBulkOutcome } from "@/lib/records/admin/bulk/outcome";
import { readWished } from "@/lib/records/admin/dashboard";
import { roundStart } from "@/lib/records/rounds/round";
import { hasMachine } from "@/lib/records/translation/machine";
import { takenWords } from "@/lib/records/translation/taken-words";
import { readWaitingTranslations } from "@/lib/records/translation/waiting-translations";
import { readExportChoices } from "@/lib/records/translation/xliff/choices";
import { firstValue } from "@/lib/routes/query";
import { type AdminProps, adminTitle, readAdminPage } from "../admin-page";

export const generateMetadata = adminTitle((t) => t("translation:desk.title"));

const fields = ["city", "from", "to", "kind", "file", "reason"] as const;

const shownWishes = 100;

/** Translations that wait for a decision, and the exchange of XLIFF files with a translation agency. */
export default async function Page(props: AdminProps) {
  const page = await readAdminPage(props, () => "/translations");
  const { locale, t, actor, frame, form, query } = page;
  const [waiting, wished, choices, outcome] = await Promise.all([
    readWaitingTranslations(actor, locale),
    readWished(actor, locale, shownWishes),
    readExportChoices(actor, locale),
    readBulkOutcome(actor, query.report, locale, new Date()),
  ]);
  const languages: Record<string, string | undefined> = {
    from: choices?.from,
    to: choices?.from === locale ? locales.find((code) => code !== locale) : locale,
  };
  return (
    <WorkFrame
      {...frame}
      title={t("translation:desk.title")}
      lead={t("translation:desk.lead")}
      done={takenWords(locale, query)}
      errors={form.summary(fields)}
    >
      {outcome && <BulkReport outcome={outcome} locale={locale} />}
      <WaitingTranslations page={page} lines={waiting} start={roundStart(locale, "waiting")} />
      <WishedTranslations locale={locale} wished={wished} />
      <MoreLink href={`/${locale}/admin/coverage`}>{t("translation:coverage.title")}</MoreLink>
      {!hasMachine() && <NoServerNotice locale={locale} />}
      {choices && (
        <XliffExchange
          page={page}
          cities={choices.cities}
          initial={(name) => firstValue(query[name]) || languages[name]}
        />
      )}
    </WorkFrame>
  );
}
