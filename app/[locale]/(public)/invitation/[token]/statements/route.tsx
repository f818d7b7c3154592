import { publicPage } from "@/app/public-page";
import { SharedList } from "@/components/meetings/agreement/shared-list";
import { MeetingTitle } from "@/components/meetings/meeting-title";
import { FormFrame } from "@/components/proposals/form-frame";
import { translator } from "@/lib/i18n/server";
import { readCityStatements } from "@/lib/meetings/review/agreement/shared-statements";
import { deadMeetingLink } from "../../../meeting-link";
import { privateHead } from "../../../propose/form-state";

/** The statements of the review that an invited city reads. */
export const GET = publicPage<{ token: string }>(async ({ locale, token }) => {
  const t = translator(locale);
  const view = await readCityStatements(token, locale, new Date());
  const frame = { locale, path: `/invitation/${token}/statements`, crumb: t("review:statement.title") };
  if (!view) return deadMeetingLink(frame, t("hosting:answer.dead"));
  const { title, statements, timeZone } = view;
  const body = (
    <FormFrame {...frame} title={t("review:statement.title")} lead={<MeetingTitle locale={locale} title={title} />}>
      <SharedList locale={locale} statements={statements} timeZone={timeZone} />
    </FormFrame>
  );
  return { head: privateHead(t("review:statement.title")), body };
});
