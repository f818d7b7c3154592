import { notFound } from "next/navigation";
import { MoreLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { WorkFrame } from "@/components/work/work-frame";
import { formatInstant } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listProposals, type ProposalLine } from "@/lib/proposals/queue";
import { timeZoneFor } from "@/lib/records/calendar/time-zone";
import { citiesOf, listReviews, type ReviewLine } from "@/lib/records/review/reviews";
import { type AdminProps, adminTitle } from "../admin-page";
import { readWorkPage } from "../work-page";

export const generateMetadata = adminTitle((t) => t("work:review.title"));

function columnsIn(locale: Locale, timeZone: string) {
  const t = translator(locale);
  return [
    {
      key: "title",
      title: t("work:review.what"),
      cell: (line: Line) => (
        <a
          href={`/${locale}/admin/${isOutside(line) ? "proposals" : `reviews/${line.type}`}/${line.id}`}
          lang={line.titleLanguage}
          className="target"
        >
          {line.title}
        </a>
      ),
    },
    {
      key: "kind",
      title: t("work:review.kind"),
      cell: (line: Line) => {
        if (!isOutside(line)) return `${t(`work:review.${line.type}`)}: ${t(`kinds:kind.${line.kind}`)}`;
        const held = line.state === "held" ? ` (${t("proposals:admin.states.held")})` : "";
        return `${t(`proposals:admin.${line.type}`)} ${line.reference}${held}`;
      },
    },
    { key: "city", title: t("work:review.city"), cell: ({ city }: Line) => city ?? t("work:people.platform") },
    { key: "by", title: t("work:review.by"), cell: ({ by }: Line) => by ?? t("proposals:admin.nobody") },
    {
      key: "since",
      title: t("work:review.since"),
      cell: ({ at, publishAt }: Line) =>
        publishAt
          ? t("work:review.scheduledFor", { when: formatInstant(publishAt, locale, timeZone) })
          : formatInstant(at, locale, timeZone),
    },
  ];
}

/** A proposal or a report beside what colleagues handed in: one queue, the oldest first. */
type Line = ReviewLine | (ProposalLine & { type: "practice" | "mistake"; publishAt: null });

const isOutside = (line: Line): line is Extract<Line, ProposalLine> =>
  line.type === "practice" || line.type === "mistake";

async function readQueue(actor: Parameters<typeof listReviews>[0], locale: Locale): Promise<Line[]> {
  const [reviews, proposals] = await Promise.all([listReviews(actor, locale), listProposals(actor, "waiting", locale)]);
  const outside = proposals.map((line) => ({ ...line, publishAt: null }));
  return [...reviews, ...outside].sort((one, other) => one.at.getTime() - other.at.getTime());
}

/** What was handed in and waits for a decision. */
export default async function Page(props: AdminProps) {
  const { locale, t, actor, frame, form, query } = await readWorkPage(props, () => "/reviews");
  if (citiesOf(actor)?.length === 0) notFound();
  const [lines, timeZone] = await Promise.all([readQueue(actor, locale), timeZoneFor(actor)]);
  const done = (["publish", "schedule", "unschedule", "sendBack"] as const).find((one) => one === query.done);
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ label: t("work:nav.reviews") }]}
      title={t("work:review.title")}
      lead={t("work:review.lead")}
      errors={form.summary()}
      done={done && t(`work:review.done.${done}`)}
    >
      {lines.length === 0 ? (
        <EmptyState title={t("work:review.emptyTitle")}>
          <p>{t("work:review.empty")}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t("work:review.title")}
          columns={columnsIn(locale, timeZone)}
          lines={lines}
          lineKey={({ type, id }) => `${type} ${id}`}
        />
      )}
      <MoreLink href={`/${locale}/admin/proposals`}>{t("proposals:admin.all")}</MoreLink>
    </WorkFrame>
  );
}
