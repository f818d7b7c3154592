import { WaitingRecords } from "@/components/admin/dashboard/waiting-records";
import { WaitingMessages } from "@/components/inbox/waiting-messages";
import { OwnMeetings } from "@/components/meetings/own-meetings";
import { CoverageGrid } from "@/components/translation/coverage-grid";
import { MoreLink } from "@/components/ui/button";
import { HappeningList } from "@/components/work/happening-list";
import { WorkFrame } from "@/components/work/work-frame";
import { WorkPart } from "@/components/work/work-part";
import { adminPath } from "@/lib/kinds/address";
import { readOwnMeetings } from "@/lib/meetings/desk/own-meetings";
import { countProposals } from "@/lib/proposals/queue";
import { readLately } from "@/lib/records/admin/dashboard";
import { readWaitingGroups } from "@/lib/records/admin/waiting-groups";
import { timeZoneFor } from "@/lib/records/calendar/time-zone";
import { citiesOf } from "@/lib/records/review/cities";
import { countNotPublished } from "@/lib/records/review/scheduled";
import { countReviews } from "@/lib/records/review/waiting";
import { readCoverage } from "@/lib/records/translation/coverage";
import { coverageLines } from "@/lib/records/translation/coverage-lines";
import { coveragePath } from "@/lib/records/translation/coverage-query";
import { type AdminProps, adminTitle, readAdminPage } from "./admin-page";

export const generateMetadata = adminTitle((t) => t("admin:title"));

/** The dashboard: waiting work, recent activity, and translation coverage of the reader's cities. */
export default async function Page(props: AdminProps) {
  const { locale, t, actor, frame, messages } = await readAdminPage(props, () => "");
  const [reviews, proposals, notPublished, groups, lately, coverage, timeZone, meetings] = await Promise.all([
    countReviews(actor),
    countProposals(actor),
    countNotPublished(actor),
    readWaitingGroups(actor, locale, new Date()),
    readLately(actor, locale),
    readCoverage(actor),
    timeZoneFor(actor),
    readOwnMeetings(actor, locale),
  ]);
  const decisions = reviews + proposals;
  const isEmpty = decisions + notPublished + messages.held + messages.open === 0 && groups.length === 0;
  return (
    <WorkFrame {...frame} title={t("work:dashboard.title", { name: actor.name })}>
      <WorkPart id="waiting" title={t("work:dashboard.waiting")}>
        {decisions > 0 && (
          <MoreLink href={`/${locale}/admin/reviews`}>{t("work:dashboard.reviews", { count: decisions })}</MoreLink>
        )}
        {notPublished > 0 && (
          <MoreLink href={`/${locale}/admin/scheduled`}>
            {t("work:dashboard.notPublished", { count: notPublished })}
          </MoreLink>
        )}
        <WaitingMessages locale={locale} waiting={messages} />
        {isEmpty && <p className="text-quiet">{t("work:dashboard.nothing")}</p>}
        <WaitingRecords locale={locale} groups={groups} />
      </WorkPart>
      <OwnMeetings locale={locale} meetings={meetings} />
      <WorkPart id="lately" title={t("work:dashboard.lately")}>
        <HappeningList
          locale={locale}
          happenings={lately}
          timeZone={timeZone}
          hrefOf={({ kind, recordId }) => `${adminPath(locale, kind, recordId)}/history`}
        />
      </WorkPart>
      {coverage.groups.length > 0 && citiesOf(actor)?.length !== 0 && (
        <WorkPart id="coverage" title={t("translation:coverage.title")}>
          <CoverageGrid
            locale={locale}
            lines={coverageLines(coverage)}
            uncounted={coverage.uncounted}
            hrefOf={(kind, language, state) => coveragePath(locale, { kind, language, state })}
          />
          <MoreLink href={`/${locale}/admin/coverage`}>{t("work:dashboard.coverageMore")}</MoreLink>
        </WorkPart>
      )}
    </WorkFrame>
  );
}
