import { publicPage } from "@/app/public-page";
import { answerFields, CityAnswerForm } from "@/components/meetings/answer-form";
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
  // The draft of the other form on this page has an answer.
  const isNaming = typed !== null && !("answer" in typed) && "email" in typed;
  const done = { answered: t("hosting:answer.done"), names: t("hosting:names.done") };
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
      done={query.done === "answered" || query.done === "names" ? done[query.done] : undefined}
      errors={errors}
      fields={[...answerFields, ...personFields]}
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
      <CityAnswerForm locale={locale} token={token} view={view} typed={isNaming ? null : typed} errors={errors} />
      <NamesPart locale={locale} token={token} view={view} typed={isNaming ? typed : null} errors={errors} />
      <ReleasedProgrammePart locale={locale} programme={view.programme} />
    </FormFrame>
  );
  return { head: privateHead(t("hosting:answer.title")), body };
});
