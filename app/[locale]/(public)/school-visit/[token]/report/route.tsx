import { publicPage } from "@/app/public-page";
import { MeetingFacts } from "@/components/meetings/meeting-facts";
import { MeetingTitle } from "@/components/meetings/meeting-title";
import { ApprovalForm } from "@/components/meetings/report/approval-parts";
import { untranslated } from "@/components/meetings/report/report-body";
import { VisitPart } from "@/components/meetings/report/visit-part";
import { FormFrame } from "@/components/proposals/form-frame";
import { WorkPart } from "@/components/work/work-part";
import { translator } from "@/lib/i18n/server";
import { readSchoolReport } from "@/lib/meetings/report/school-part";
import { deadMeetingLink } from "../../../meeting-link";
import { privateHead, readProposeState } from "../../../propose/form-state";

/** The page on which a visited school reads and approves its part of the report. Opening it changes nothing. */
export const GET = publicPage<{ token: string }>(async (asked) => {
  const { locale, token } = asked;
  const t = translator(locale);
  const labels: Record<string, string> = { answer: t("report:approve.legend"), remark: t("report:approve.remark") };
  const { typed, errors, query, now } = await readProposeState(asked, (name) => labels[name]);
  const found = await readSchoolReport(token, locale, now);
  const frame = { locale, path: `/school-visit/${token}/report`, crumb: t("report:title") };
  if (!found) return deadMeetingLink(frame, t("report:school.dead"));
  const { meeting, part, approval, source } = found;
  const value = (name: string) => [typed?.[name] ?? []].flat()[0];
  const body = (
    <FormFrame
      {...frame}
      title={t("report:school.title")}
      lead={<MeetingTitle locale={locale} title={meeting.title} />}
      done={query.done === "said" ? t("report:done.said") : undefined}
      errors={errors}
      fields={["answer", "remark"]}
      margin={<MeetingFacts locale={locale} meeting={meeting} />}
    >
      <p className="max-w-measure">{t("report:school.lead")}</p>
      <p className="font-semibold">
        {t("visits:field.state")}: {t(`report:standing.${approval.standing}`)}
      </p>
      <VisitPart
        visit={part.visit}
        statements={untranslated(part.statements)}
        locale={locale}
        source={source}
        cards={new Map()}
      />
      <WorkPart id="approve" title={t("report:approve.title")}>
        <ApprovalForm
          locale={locale}
          action="/api/meetings/report"
          hidden={{ token, seen: approval.mark }}
          value={value}
          error={(name) => errors[name]}
        />
      </WorkPart>
    </FormFrame>
  );
  return { head: privateHead(t("report:school.title")), body };
});
