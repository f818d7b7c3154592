import { publicPage } from "@/app/public-page";
import { ForgetPart } from "@/components/meetings/forget-part";
import { MeetingFacts } from "@/components/meetings/meeting-facts";
import { MeetingTitle } from "@/components/meetings/meeting-title";
import { SchoolAnswerForm, SchoolSheet } from "@/components/meetings/visits/school-form";
import { SchoolReviewPart } from "@/components/meetings/visits/school-review";
import { FormFrame } from "@/components/proposals/form-frame";
import { type Translate, translator } from "@/lib/i18n/server";
import { schoolPartIntents } from "@/lib/meetings/choices";
import { readSchoolView } from "@/lib/meetings/visits/answer";
import { deadMeetingLink } from "../../meeting-link";
import { privateHead, readProposeState } from "../../propose/form-state";

function doneWords(done: unknown, t: Translate): string | undefined {
  if (done === "erased") return t("afterwards:done.erased");
  if (done === "answered") return t("visits:school.done");
  const intent = schoolPartIntents.find((name) => name === done);
  return intent && t(`visits:part.done.${intent}`);
}

/**
 * The page on which a school answers and approves its sheet, and reads its part of the review first. Opening it changes
 * nothing.
 */
export const GET = publicPage<{ token: string }>(async (asked) => {
  const { locale, token } = asked;
  const t = translator(locale);
  const labels: Record<string, string> = { answer: t("visits:school.answer"), remark: t("visits:school.remark") };
  const { typed, errors, query, now } = await readProposeState(asked, (name) => labels[name]);
  const view = await readSchoolView(token, locale, now);
  const frame = { locale, path: `/school-visit/${token}`, crumb: t("visits:title") };
  if (!view) return deadMeetingLink(frame, t("visits:school.dead"));
  const { title } = view.meeting;
  const body = (
    <FormFrame
      {...frame}
      title={t("visits:school.title")}
      lead={<MeetingTitle locale={locale} title={title} />}
      done={doneWords(query.done, t)}
      errors={errors}
      fields={["answer", "remark", "sure"]}
      margin={<MeetingFacts locale={locale} meeting={view.meeting} />}
    >
      {view.hasReport && (
        <p>
          <a href={`/${locale}/school-visit/${token}/report`}>{t("report:school.open")}</a>
        </p>
      )}
      <SchoolReviewPart locale={locale} token={token} view={view} now={now} />
      <SchoolSheet locale={locale} visit={view.visit} numbers={view.numbers} />
      <SchoolAnswerForm locale={locale} token={token} view={view} typed={typed} errors={errors} />
      {view.isKnown && (
        <ForgetPart
          locale={locale}
          hidden={{ token, page: "school-visit" }}
          lead={t("visits:school.forget")}
          error={errors.sure}
        />
      )}
    </FormFrame>
  );
  return { head: privateHead(t("visits:school.title")), body };
});
