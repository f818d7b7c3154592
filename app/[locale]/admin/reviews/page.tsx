import { notFound } from "next/navigation";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { WorkFrame } from "@/components/work/work-frame";
import { formatInstant } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { citiesOf, listReviews, type ReviewLine } from "@/lib/records/reviews";
import { type AdminProps, adminTitle } from "../admin-page";
import { readWorkPage } from "../work-page";

export const generateMetadata = adminTitle((t) => t("work:review.title"));

function columnsIn(locale: Locale) {
  const t = translator(locale);
  return [
    {
      key: "title",
      title: t("work:review.what"),
      cell: ({ type, id, title, titleLanguage }: ReviewLine) => (
        <a href={`/${locale}/admin/reviews/${type}/${id}`} lang={titleLanguage} className="target">
          {title}
        </a>
      ),
    },
    {
      key: "kind",
      title: t("work:review.kind"),
      cell: ({ type, kind }: ReviewLine) => `${t(`work:review.${type}`)}: ${t(`kinds:kind.${kind}`)}`,
    },
    { key: "city", title: t("work:review.city"), cell: ({ city }: ReviewLine) => city ?? t("work:people.platform") },
    { key: "by", title: t("work:review.by"), cell: ({ by }: ReviewLine) => by },
    {
      key: "since",
      title: t("work:review.since"),
      cell: ({ at, publishAt }: ReviewLine) =>
        publishAt
          ? t("work:review.scheduledFor", { when: formatInstant(publishAt, locale, "Europe/Brussels") })
          : formatInstant(at, locale, "Europe/Brussels"),
    },
  ];
}

/** What was handed in and waits for a decision. */
export default async function Page(props: AdminProps) {
  const { locale, t, actor, frame, query } = await readWorkPage(props, () => "/reviews");
  if (citiesOf(actor)?.length === 0) notFound();
  const lines = await listReviews(actor, locale);
  const done = (["publish", "schedule", "unschedule", "sendBack"] as const).find((one) => one === query.done);
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ label: t("work:nav.reviews") }]}
      title={t("work:review.title")}
      lead={t("work:review.lead")}
      done={done && t(`work:review.done.${done}`)}
    >
      {lines.length === 0 ? (
        <EmptyState title={t("work:review.emptyTitle")}>
          <p>{t("work:review.empty")}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t("work:review.title")}
          columns={columnsIn(locale)}
          lines={lines}
          lineKey={({ type, id }) => `${type} ${id}`}
        />
      )}
    </WorkFrame>
  );
}
