import { redirect } from "next/navigation";
import { type ReportLine, XliffReport } from "@/components/translation/xliff-report";
import { Button, MoreLink } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import { WorkFrame } from "@/components/work/work-frame";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { workspacePath } from "@/lib/records/translation/form";
import { checkReturned, type ReturnedLine } from "@/lib/records/translation/xliff/check";
import { deskPath } from "@/lib/records/translation/xliff/form";
import { readReturned } from "@/lib/records/translation/xliff/kept";
import { isTaken } from "@/lib/records/translation/xliff/plan";
import { type AdminProps, adminTitle, one } from "../../admin-page";
import { readWorkPage } from "../../work-page";
import { takenWords } from "../taken-words";

export const generateMetadata = adminTitle((t) => t("translation:report.title"));

function lineOf({ record, label, text, to, outcome }: ReturnedLine, index: number, locale: Locale): ReportLine {
  const title = record?.title;
  return {
    key: String(index),
    record: record && {
      href: workspacePath(locale, { kind: record.kind, id: record.id, language: to }),
      title: title!.language === locale ? title!.text : { text: title!.text, lang: title!.language },
    },
    label,
    text,
    language: to ?? undefined,
    outcome: translator(locale)(`translation:outcome.${outcome}`),
  };
}

/** What is in a file that came back, before anything of it is taken in. */
export default async function Page(props: AdminProps) {
  const { locale, t, actor, frame, query } = await readWorkPage(props, () => "/translations/xliff");
  const kept = await readReturned(actor, one(query.file), new Date());
  if (!kept) redirect(deskPath(locale, { done: "gone" }));
  const lines = await checkReturned(actor, kept.files, locale);
  const [fine, left] = [true, false].map((wanted) =>
    lines.filter(({ outcome }) => isTaken(outcome) === wanted).map((line, index) => lineOf(line, index, locale)),
  ) as [ReportLine[], ReportLine[]];
  const done = takenWords(locale, query);
  return (
    <WorkFrame
      {...frame}
      crumbs={[
        { href: deskPath(locale), label: t("translation:desk.title") },
        { label: t("translation:report.title") },
      ]}
      title={t("translation:report.title")}
      lead={t("translation:report.name", { name: kept.name })}
      done={done}
    >
      {done && <MoreLink href={deskPath(locale)}>{t("translation:report.look")}</MoreLink>}
      {fine.length > 0 ? (
        <PostForm action="/api/admin/translations/xliff/take-in" locale={locale} hidden={{ file: kept.id }}>
          <div className="max-w-measure">
            <p className="font-semibold">{t("translation:report.fineCount", { count: fine.length })}</p>
            <p className="text-quiet">{t("translation:report.takeInHint")}</p>
          </div>
          <Button>{t("translation:report.takeIn")}</Button>
        </PostForm>
      ) : (
        !done && <p className="font-semibold">{t("translation:report.none")}</p>
      )}
      {left.length > 0 && <p>{t("translation:report.leftCount", { count: left.length })}</p>}
      {left.length > 0 && (
        <XliffReport locale={locale} id="left" title={t("translation:report.left")} lines={left} open />
      )}
      {fine.length > 0 && <XliffReport locale={locale} id="fine" title={t("translation:report.fine")} lines={fine} />}
      <MoreLink href={`${deskPath(locale)}#import`}>{t("translation:report.again")}</MoreLink>
    </WorkFrame>
  );
}
