import { WaitingMessages } from "@/components/inbox/waiting-messages";
import { CoverageGrid } from "@/components/translation/coverage-grid";
import { MoreLink } from "@/components/ui/button";
import { HappeningList } from "@/components/work/happening-list";
import { PointerGroup } from "@/components/work/pointer-group";
import { WorkFrame } from "@/components/work/work-frame";
import { WorkPart } from "@/components/work/work-part";
import { countProposals } from "@/lib/proposals/queue";
import { readLately, readOutdated, readSentBack, readUnconfirmed, readUnfinished } from "@/lib/records/admin/dashboard";
import { timeZoneFor } from "@/lib/records/calendar/time-zone";
import { citiesOf, countReviews } from "@/lib/records/review/reviews";
import { readCoverage } from "@/lib/records/translation/coverage";
import { type AdminProps, adminPath, adminTitle } from "./admin-page";
import { coverageLines, coveragePath } from "./coverage/coverage-lines";
import { readWorkPage } from "./work-page";

export const generateMetadata = adminTitle((t) => t("admin:title"));

/** What waits for me, what happened, how far my city is. */
export default async function Page(props: AdminProps) {
  const { locale, t, actor, frame, messages } = await readWorkPage(props, () => "");
  const [reviews, proposals, sentBack, unfinished, outdated, expiring, lately, coverage, timeZone] = await Promise.all([
    countReviews(actor),
    countProposals(actor),
    readSentBack(actor, locale),
    readUnfinished(actor, locale),
    readOutdated(actor, locale),
    readUnconfirmed(actor, locale, new Date()),
    readLately(actor, locale),
    readCoverage(actor),
    timeZoneFor(actor),
  ]);
  const groups = [
    { id: "sent-back", title: t("work:dashboard.sentBack"), group: sentBack },
    { id: "unfinished", title: t("work:dashboard.unfinished"), group: unfinished },
    { id: "outdated", title: t("work:dashboard.outdated"), group: outdated, all: "coverage?state=outdated" },
    { id: "expiring", title: t("work:dashboard.expiring"), group: expiring, all: "confirm" },
  ].filter(({ group }) => group.total > 0);
  const admin = `/${locale}/admin`;
  const waiting = reviews + proposals;
  return (
    <WorkFrame {...frame} title={t("work:dashboard.title", { name: actor.name })}>
      <WorkPart id="waiting" title={t("work:dashboard.waiting")}>
        {waiting > 0 && (
          <MoreLink href={`${admin}/reviews`}>{t("work:dashboard.reviews", { count: waiting })}</MoreLink>
        )}
        <WaitingMessages locale={locale} waiting={messages} />
        {waiting + messages.held + messages.open === 0 && groups.length === 0 && (
          <p className="text-quiet">{t("work:dashboard.nothing")}</p>
        )}
        <div className="gap-x-12 gap-y-8 max-md:space-y-8 md:grid md:grid-cols-2">
          {groups.map(({ id, title, group, all }) => (
            <PointerGroup
              key={id}
              locale={locale}
              id={id}
              title={title}
              lines={group.lines}
              total={group.total}
              hrefOf={({ kind, recordId, revisionId, languages }) =>
                `${adminPath(locale, kind, recordId)}${languages ? `/languages/${languages[0]}` : ""}${revisionId ? `?revision=${revisionId}` : ""}`
              }
              all={all ? `${admin}/${all}` : undefined}
            />
          ))}
        </div>
      </WorkPart>
      <WorkPart id="lately" title={t("work:dashboard.lately")}>
        <HappeningList
          locale={locale}
          happenings={lately}
          timeZone={timeZone}
          hrefOf={({ kind, recordId }) => `${adminPath(locale, kind, recordId)}/history`}
        />
      </WorkPart>
      {coverage.length > 0 && citiesOf(actor)?.length !== 0 && (
        <WorkPart id="coverage" title={t("translation:coverage.title")}>
          <CoverageGrid
            locale={locale}
            lines={coverageLines(coverage)}
            hrefOf={(kind, language, state) => coveragePath(locale, { kind, language, state })}
          />
          <MoreLink href={`${admin}/coverage`}>{t("work:dashboard.coverageMore")}</MoreLink>
        </WorkPart>
      )}
    </WorkFrame>
  );
}
