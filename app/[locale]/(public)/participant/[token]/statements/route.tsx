import { publicPage } from "@/app/public-page";
import { SharedList } from "@/components/meetings/agreement/shared-list";
import { VoteForms } from "@/components/meetings/agreement/vote-forms";
import { MeetingTitle } from "@/components/meetings/meeting-title";
import { FormFrame } from "@/components/proposals/form-frame";
import { translator } from "@/lib/i18n/server";
import { readVotePage } from "@/lib/meetings/review/agreement/vote";
import { deadMeetingLink } from "../../../meeting-link";
import { privateHead, readProposeState } from "../../../propose/form-state";

/** The statements about which a city is asked, on the phone of one of its people. */
export const GET = publicPage<{ token: string }>(async (asked) => {
  const { locale, token } = asked;
  const t = translator(locale);
  const { typed, errors, query, now } = await readProposeState(asked, () => t("review:vote.words"));
  const view = await readVotePage(token, locale, now);
  const frame = { locale, path: `/participant/${token}/statements`, crumb: t("review:vote.title") };
  if (!view) return deadMeetingLink(frame, t("hosting:own.dead"));
  const { title, city } = view;
  const body = (
    <FormFrame
      {...frame}
      title={t("review:vote.title")}
      lead={
        <>
          <MeetingTitle locale={locale} title={title} />
          {city && (
            <>
              <br />
              {t("review:vote.for", { city: city.text })}
            </>
          )}
        </>
      }
      done={query.done === "voted" ? t("review:vote.done") : undefined}
      errors={errors}
      fields={[]}
    >
      {city ? (
        <VoteForms locale={locale} token={token} view={view} typed={typed} />
      ) : (
        <p className="max-w-measure">{t("review:vote.noVoice")}</p>
      )}
      {(view.shared.length > 0 || view.statements.length === 0) && (
        <SharedList locale={locale} statements={view.shared} timeZone={view.timeZone} />
      )}
    </FormFrame>
  );
  return { head: privateHead(t("review:vote.title")), body };
});
