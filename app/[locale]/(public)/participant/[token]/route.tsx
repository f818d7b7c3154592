import { publicPage } from "@/app/public-page";
import { OwnGroupPart, WishesPart, wishFields } from "@/components/meetings/groups/wishes-part";
import { MeetingFacts } from "@/components/meetings/meeting-facts";
import { MeetingTitle } from "@/components/meetings/meeting-title";
import { OthersPart } from "@/components/meetings/others-part";
import { ForgetForm, OwnForm, ownFields } from "@/components/meetings/own-form";
import { CalendarPart, ReleasedProgrammePart } from "@/components/meetings/programme/released-programme";
import { OwnReviewPart } from "@/components/meetings/review/own-review-part";
import { FormFrame } from "@/components/proposals/form-frame";
import { translator } from "@/lib/i18n/server";
import { readOwnPage } from "@/lib/meetings/people/own-page";
import { deadMeetingLink } from "../../meeting-link";
import { privateHead, readProposeState } from "../../propose/form-state";

/** The page of somebody who takes part in a meeting. Opening it changes nothing. */
export const GET = publicPage<{ token: string }>(async (asked) => {
  const { locale, token } = asked;
  const t = translator(locale);
  const labels: Record<string, string> = {
    name: t("hosting:own.name"),
    languages: t("hosting:own.languages"),
    first: t("visits:wishes.first"),
  };
  const { typed, errors, query, now } = await readProposeState(asked, (name) => labels[name]);
  const view = await readOwnPage(token, locale, now);
  const frame = { locale, path: `/participant/${token}`, crumb: t("hosting:own.crumb") };
  if (!view) return deadMeetingLink(frame, t("hosting:own.dead"));
  const { title, visits, review } = view;
  const isForgetting = typed?.intent === "forget";
  const isWishing = typed !== null && "first" in typed;
  const done = { saved: t("hosting:own.done"), wishes: t("visits:wishes.done") };
  const ofReview = <OwnReviewPart locale={locale} token={token} review={review} />;
  const body = (
    <FormFrame
      {...frame}
      title={t("hosting:own.title")}
      lead={<MeetingTitle locale={locale} title={title} />}
      done={query.done === "saved" || query.done === "wishes" ? done[query.done] : undefined}
      errors={errors}
      fields={[...ownFields, ...wishFields]}
      margin={<MeetingFacts locale={locale} meeting={view} />}
    >
      {view.hasBegun && ofReview}
      <ReleasedProgrammePart locale={locale} programme={view.programme} />
      <CalendarPart locale={locale} address={view.calendar} />
      {!view.hasBegun && ofReview}
      {visits.groups.map((group) => (
        <OwnGroupPart key={group.name} locale={locale} group={group} />
      ))}
      <OthersPart locale={locale} others={view.others} />
      <OwnForm
        locale={locale}
        token={token}
        view={view}
        typed={isForgetting || isWishing ? null : typed}
        errors={errors}
      />
      <WishesPart locale={locale} token={token} visits={visits} typed={isWishing ? typed : null} errors={errors} />
      <ForgetForm locale={locale} token={token} error={errors.sure} />
    </FormFrame>
  );
  return { head: privateHead(t("hosting:own.title")), body };
});
