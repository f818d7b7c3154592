import { redirect } from "next/navigation";
import { ReturnedFileReport } from "@/components/translation/returned-file";
import { WorkFrame } from "@/components/work/work-frame";
import { takenWords } from "@/lib/records/translation/taken-words";
import { deskPath } from "@/lib/records/translation/xliff/form";
import { readReturnedReport } from "@/lib/records/translation/xliff/report";
import { readReturnedFile } from "@/lib/records/translation/xliff/stored-returned-file";
import { firstValue } from "@/lib/routes/query";
import { type AdminProps, adminTitle, readAdminPage } from "../../admin-page";

export const generateMetadata = adminTitle((t) => t("translation:report.title"));

/** Shows the content of a returned file before anything is imported. */
export default async function Page(props: AdminProps) {
  const { locale, t, actor, frame, query } = await readAdminPage(props, () => "/translations/xliff");
  const returned = await readReturnedFile(actor, firstValue(query.file), new Date());
  if (!returned) redirect(deskPath(locale, { done: "gone" }));
  const report = await readReturnedReport(actor, returned.files, locale);
  const done = takenWords(locale, query);
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ href: report.deskPath, label: t("translation:desk.title") }, { label: t("translation:report.title") }]}
      title={t("translation:report.title")}
      lead={t("translation:report.name", { name: returned.name })}
      done={done}
    >
      <ReturnedFileReport locale={locale} file={returned.id} report={report} isDone={done !== undefined} />
    </WorkFrame>
  );
}
