import { notFound } from "next/navigation";
import { DeskFrame } from "@/components/meetings/desk-frame";
import { PromiseText } from "@/components/meetings/follow-up/promise-text";
import { FollowUpForm, reportFieldNames } from "@/components/meetings/follow-up/report-form";
import { MoreLink } from "@/components/ui/button";
import { WorkPart } from "@/components/work/work-part";
import { adminPath } from "@/lib/kinds/address";
import { readFollowUp } from "@/lib/meetings/follow-up/desk";
import { isUuid } from "@/lib/text/is-uuid";
import type { AdminProps } from "../../../../admin-page";
import { deskTitle, readDeskPage } from "../../../desk-page";

export const generateMetadata = deskTitle("hosting:nav.follow-up");

/** One suggestion with all reports about it; a host adds one on behalf of those who are responsible. */
export default async function Page(props: AdminProps<{ id: string; statement: string }>) {
  const { statement } = await props.params;
  const page = await readDeskPage(props, "follow-up", `/${statement}`);
  const { locale, t, desk, form, query, isHost } = page;
  const screen = (isUuid(statement) && (await readFollowUp(desk, statement, locale, new Date()))) || notFound();
  const { line, named, offered } = screen;
  return (
    <DeskFrame
      {...page.deskFrame}
      below={t("review:statement.suggestion")}
      done={query.done === "reported" ? t("afterwards:done.reported") : undefined}
      errors={form.summary(reportFieldNames)}
    >
      <PromiseText locale={locale} promised={line} named={named} />
      <p>
        <MoreLink href={`${adminPath(locale, "meeting", desk.id)}/review/${statement}`}>
          {t("afterwards:desk.toAnswer")}
        </MoreLink>
      </p>
      {isHost && line.isPromise && (
        <WorkPart id="report" title={t("afterwards:desk.report")}>
          <p className="max-w-measure text-quiet">{t("afterwards:desk.reportHint")}</p>
          <FollowUpForm
            locale={locale}
            action="/api/admin/meetings/follow-up"
            hidden={{ id: desk.id, statement }}
            labelledBy="report-title"
            prefix=""
            offered={offered}
            value={form.value}
            error={form.error}
          />
        </WorkPart>
      )}
    </DeskFrame>
  );
}
