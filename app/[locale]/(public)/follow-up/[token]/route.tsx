import { publicPage } from "@/app/public-page";
import { ForgetResponsible, PromisedPart } from "@/components/meetings/follow-up/promised-part";
import { reportFieldNames } from "@/components/meetings/follow-up/report-form";
import { MeetingFacts } from "@/components/meetings/meeting-facts";
import { MeetingTitle } from "@/components/meetings/meeting-title";
import { FormFrame } from "@/components/proposals/form-frame";
import { translator } from "@/lib/i18n/server";
import { readFollowUpPage } from "@/lib/meetings/follow-up/page";
import { deadMeetingLink } from "../../meeting-link";
import { privateHead, readProposeState } from "../../propose/form-state";

/** What became of suggestions, for the one who is responsible. Nothing has to be remembered. Opening it changes nothing. */
export const GET = publicPage<{ token: string }>(async (asked) => {
  const { locale, token } = asked;
  const t = translator(locale);
  const labels: Record<string, string> = {
    ...{ state: t("afterwards:report.state"), text: t("afterwards:report.text") },
    ...{ figureOn: t("afterwards:report.figureOn"), practice: t("afterwards:report.practice") },
  };
  const { typed, errors, query, now } = await readProposeState(asked, (name) => labels[name]);
  const page = await readFollowUpPage(token, locale, now);
  const frame = { locale, path: `/follow-up/${token}`, crumb: t("afterwards:page.crumb") };
  if (!page) return deadMeetingLink(frame, t("afterwards:page.dead"));
  const done = (["reported", "erased"] as const).find((name) => name === query.done);
  const body = (
    <FormFrame
      {...frame}
      title={t("afterwards:page.title")}
      lead={<MeetingTitle locale={locale} title={page.meeting.title} />}
      done={done && t(`afterwards:done.${done}`)}
      errors={errors}
      fields={[...reportFieldNames, "sure"]}
      margin={<MeetingFacts locale={locale} meeting={page.meeting} />}
    >
      <p className="max-w-measure">{t("afterwards:page.lead")}</p>
      {page.promised.map((promised, index) => (
        <PromisedPart key={promised.id} {...{ locale, token, page, promised, typed, errors }} number={index + 1} />
      ))}
      {page.isKnown && <ForgetResponsible locale={locale} token={token} error={errors.sure} />}
    </FormFrame>
  );
  return { head: privateHead(t("afterwards:page.title")), body };
});
