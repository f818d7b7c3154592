import { publicPage } from "@/app/public-page";
import { MeetingFacts } from "@/components/meetings/meeting-facts";
import { MeetingTitle } from "@/components/meetings/meeting-title";
import { ChooseForm, chooseFields } from "@/components/meetings/taken-home/choose-form";
import { OutcomeForm, outcomeFields } from "@/components/meetings/taken-home/outcome-form";
import { TakenText } from "@/components/meetings/taken-home/taken-line";
import { FormFrame } from "@/components/proposals/form-frame";
import { Details } from "@/components/ui/details";
import { WorkPart } from "@/components/work/work-part";
import { translator } from "@/lib/i18n/server";
import { readTakenHome } from "@/lib/meetings/taken-home/read";
import { deadMeetingLink } from "../../../meeting-link";
import { privateHead, readProposeState } from "../../../propose/form-state";

/** What a city takes home from a meeting: what it will try, and later what became of it. Opening it changes nothing. */
export const GET = publicPage<{ token: string }>(async (asked) => {
  const { locale, token } = asked;
  const t = translator(locale);
  const labels: Record<string, string> = {
    ...{ practices: t("afterwards:choose.practices"), reason: t("afterwards:choose.reason") },
    ...{ why: t("afterwards:outcome.reason"), outcome: t("afterwards:outcome.title") },
    ...{ title: t("afterwards:outcome.name"), kept: t("kinds:field.kept"), changed: t("kinds:field.changed") },
  };
  const { typed, errors, query, now } = await readProposeState(asked, (name) => labels[name]);
  const page = await readTakenHome(token, locale, now);
  const frame = { locale, path: `/invitation/${token}/taken-home`, crumb: t("afterwards:taken.title") };
  if (!page) return deadMeetingLink(frame, t("hosting:answer.dead"));
  const { answer, taken, city, meeting } = page;
  const isSettling = typed !== null && typeof typed.taken === "string";
  const done = (["chosen", "adapted", "notPursued"] as const).find((name) => name === query.done);
  const choose = (
    <ChooseForm {...{ locale, token, page }} typed={isSettling ? null : typed} errors={isSettling ? {} : errors} />
  );
  const body = (
    <FormFrame
      {...frame}
      title={t("afterwards:taken.title")}
      lead={<MeetingTitle locale={locale} title={meeting.title} />}
      done={done && t(`afterwards:done.${done}`)}
      errors={errors}
      fields={[...chooseFields, ...outcomeFields]}
      margin={<MeetingFacts locale={locale} meeting={meeting} />}
    >
      <p className="max-w-measure">{t("afterwards:taken.lead", { city: city.text })}</p>
      {taken.map((line, index) => {
        const isTyped = isSettling && typed.taken === line.id;
        return (
          <section key={line.id} aria-label={line.practice?.name.text} className="space-y-3">
            <TakenText locale={locale} line={line} />
            {line.state === "trying" && (
              <Details summary={t("afterwards:outcome.open", { number: index + 1 })} open={isTyped}>
                <OutcomeForm
                  {...{ locale, token, line }}
                  prefix={isTyped ? "" : `taken-${index + 1}-`}
                  typed={isTyped ? typed : null}
                  errors={isTyped ? errors : {}}
                />
              </Details>
            )}
          </section>
        );
      })}
      <WorkPart id="choose" title={t(answer ? "afterwards:choose.change" : "afterwards:choose.title")}>
        {choose}
      </WorkPart>
    </FormFrame>
  );
  return { head: privateHead(t("afterwards:taken.title")), body };
});
