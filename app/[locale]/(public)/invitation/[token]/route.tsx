import { publicPage } from "@/app/public-page";
import { answerFields, CityAnswerForm } from "@/components/meetings/answer-form";
import { ForgetPart } from "@/components/meetings/forget-part";
import { MeetingFacts } from "@/components/meetings/meeting-facts";
import { MeetingTitle } from "@/components/meetings/meeting-title";
import { NamesPart } from "@/components/meetings/names-part";
import { personFields } from "@/components/meetings/person-fields";
import { ReleasedProgrammePart } from "@/components/meetings/programme/released-programme";
import { FormFrame } from "@/components/proposals/form-frame";
import { translator } from "@/lib/i18n/server";
import { readCityAnswer } from "@/lib/meetings/cities/answer-view";
import { deadMeetingLink } from "../../meeting-link";
import { privateHead, readProposeState } from "../../propose/form-state";

/** The page on which an invited city answers. Opening it changes nothing, because mail scanners open every link. */
export const GET = publicPage<{ token: string }>(async (asked) => {
  const { locale, token } = asked;
  const t = translator(locale);
  const { typed, errors, query, now } = await readProposeState(asked, (name) => {
    const field = answerFields.find((one) => one === name);
    return field && t(`hosting:answer.${field}`);
  });
  const view = await readCityAnswer(token, locale, now);
  const frame = { locale, path: `/invitation/${token}`, crumb: t("hosting:answer.crumb") };
  if (!view) return deadMeetingLink(frame, t("hosting:answer.dead"));
  const { title, city } = view;
  // Which of the forms on this page was refused.
  const isNaming = typed !== null && !("answer" in typed) && "email" in typed;
  const isAnswering = typed !== null && !isNaming && !("page" in typed);
  const words = {
    ...{ answered: t("hosting:answer.done"), names: t("hosting:names.done"), erased: t("afterwards:done.erased") },
  };
  const done = (["answered", "names", "erased"] as const).find((name) => name === query.done);
  const body = (
    <FormFrame
      {...frame}
      title={t("hosting:answer.title")}
      lead={
        <>
          <MeetingTitle locale={locale} title={title} />
          <br />
          {t("hosting:answer.for", { city: city.text })}
        </>
      }
      done={done && words[done]}
      errors={errors}
      fields={[...answerFields, ...personFields, "sure"]}
      margin={<MeetingFacts locale={locale} meeting={view} invited={view} />}
    >
      {view.hasStatements && (
        <p>
          <a href={`/${locale}/invitation/${token}/statements`} className="target underline">
            {t("review:statement.title")}
          </a>
        </p>
      )}
      {view.canTakeHome && (
        <p>
          <a href={`/${locale}/invitation/${token}/taken-home`} className="target underline">
            {t("afterwards:taken.title")}
          </a>
        </p>
      )}
      <CityAnswerForm locale={locale} token={token} view={view} typed={isAnswering ? typed : null} errors={errors} />
      <NamesPart locale={locale} token={token} view={view} typed={isNaming ? typed : null} errors={errors} />
      <ReleasedProgrammePart locale={locale} programme={view.programme} />
      {view.isKnown && (
        <ForgetPart
          locale={locale}
          hidden={{ token, page: "invitation" }}
          lead={t("hosting:answer.forget")}
          error={errors.sure}
        />
      )}
    </FormFrame>
  );
  return { head: privateHead(t("hosting:answer.title")), body };
});
