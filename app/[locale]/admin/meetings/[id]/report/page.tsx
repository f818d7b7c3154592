import { notFound } from "next/navigation";
import { DeskFrame } from "@/components/meetings/desk-frame";
import { ApprovalForm, ApprovalPart } from "@/components/meetings/report/approval-parts";
import {
  PublishPart,
  ReportSummaryPart,
  reportDeskFields,
  VersionsPart,
} from "@/components/meetings/report/desk-parts";
import { ReportBody, untranslated } from "@/components/meetings/report/report-body";
import { WorkPart } from "@/components/work/work-part";
import { reportPath } from "@/lib/kinds/address";
import { readReportDesk } from "@/lib/meetings/report/draft";
import { ownSummary } from "@/lib/meetings/report/summary";
import type { AdminProps } from "../../../admin-page";
import { deskTitle, readDeskPage } from "../../desk-page";

export const generateMetadata = deskTitle("hosting:nav.report");

const doneNames = ["saved", "asked", "said", "waived", "publishedFirst", "published", "withdrawn"] as const;

/** The report: composed from what the desk holds, approved, published, corrected. */
export default async function Page(props: AdminProps<{ id: string }>) {
  const page = await readDeskPage(props, "report");
  const { locale, t, desk, form, query, isHost, actor } = page;
  const report = (await readReportDesk(actor, desk)) ?? notFound();
  const { draft, approvals, mark, isChair } = report;
  const askedAt = report.report?.askedAt ?? null;
  const done = doneNames.find((name) => name === query.done);
  const here = reportPath(locale, { slug: desk.slug });
  return (
    <DeskFrame {...page.deskFrame} done={done && t(`report:done.${done}`)} errors={form.summary([...reportDeskFields])}>
      {isHost && <ReportSummaryPart page={page} id={desk.id} desk={report} />}
      <ApprovalPart
        page={page}
        id={desk.id}
        lines={approvals}
        source={draft.source}
        timeZone={desk.timeZone}
        askedAt={askedAt}
        mark={mark}
        isHost={isHost}
      />
      {isChair && askedAt && (
        <WorkPart id="approve" title={t("report:approve.title")}>
          <ApprovalForm
            locale={locale}
            action="/api/admin/meetings/report-approval"
            hidden={{ id: desk.id, seen: mark }}
            value={form.value}
            error={form.error}
          />
        </WorkPart>
      )}
      {isHost && <PublishPart page={page} id={desk.id} desk={report} />}
      <VersionsPart page={page} id={desk.id} desk={report} here={here} timeZone={desk.timeZone} isHost={isHost} />
      <WorkPart id="preview" title={t("report:preview")}>
        <p className="max-w-measure text-quiet">{t("report:previewLead")}</p>
      </WorkPart>
      <ReportBody
        locale={locale}
        content={draft}
        summary={await ownSummary(draft, locale)}
        statements={untranslated(draft.statements)}
        people={[]}
        cards={new Map()}
      />
    </DeskFrame>
  );
}
