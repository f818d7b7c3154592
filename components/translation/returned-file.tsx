import { Button, MoreLink } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { ReturnedReport } from "@/lib/records/translation/xliff/report";
import { XliffReport } from "./xliff-report";

type Props = { locale: Locale; file: string; report: ReturnedReport; isDone: boolean };

function TakeInForm({ locale, file, count }: { locale: Locale; file: string; count: number }) {
  const t = translator(locale);
  return (
    <PostForm action="/api/admin/translations/xliff/take-in" locale={locale} hidden={{ file }}>
      <div className="max-w-measure">
        <p className="font-semibold">{t("translation:report.fineCount", { count })}</p>
        <p className="text-quiet">{t("translation:report.takeInHint")}</p>
      </div>
      <Button>{t("translation:report.takeIn")}</Button>
    </PostForm>
  );
}

/** The content of a returned file: texts that can be imported, and those that cannot, each with the reason. */
export function ReturnedFileReport({ locale, file, report: { fine, left, deskPath }, isDone }: Props) {
  const t = translator(locale);
  return (
    <>
      {isDone && <MoreLink href={deskPath}>{t("translation:report.look")}</MoreLink>}
      {fine.length > 0 && <TakeInForm locale={locale} file={file} count={fine.length} />}
      {fine.length === 0 && !isDone && <p className="font-semibold">{t("translation:report.none")}</p>}
      {left.length > 0 && (
        <>
          <p>{t("translation:report.leftCount", { count: left.length })}</p>
          <XliffReport locale={locale} id="left" title={t("translation:report.left")} lines={left} open />
        </>
      )}
      {fine.length > 0 && <XliffReport locale={locale} id="fine" title={t("translation:report.fine")} lines={fine} />}
      <MoreLink href={`${deskPath}#import`}>{t("translation:report.again")}</MoreLink>
    </>
  );
}
