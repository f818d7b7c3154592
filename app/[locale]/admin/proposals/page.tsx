import { notFound } from "next/navigation";
import { proposalColumns } from "@/components/admin/reviews/proposal-columns";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { WorkFrame } from "@/components/work/work-frame";
import { listProposals, queues } from "@/lib/proposals/queue";
import { citiesOf } from "@/lib/records/review/cities";
import { firstValue } from "@/lib/routes/query";
import { type AdminProps, adminTitle, readAdminPage } from "../admin-page";

export const generateMetadata = adminTitle((t) => t("proposals:admin.title"));

/** Proposals and reports from people without an account, by state: waiting, sent back, decided, spam. */
export default async function Page(props: AdminProps) {
  const { locale, t, actor, frame, query } = await readAdminPage(props, () => "/proposals");
  if (citiesOf(actor)?.length === 0) notFound();
  const queue = queues.find((name) => name === firstValue(query.queue)) ?? "waiting";
  const lines = await listProposals(actor, queue, locale);
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ label: t("proposals:admin.nav") }]}
      title={t("proposals:admin.title")}
      lead={t("proposals:admin.lead")}
    >
      <nav aria-label={t("proposals:admin.queues")}>
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {queues.map((name) => (
            <li key={name}>
              <a
                href={`/${locale}/admin/proposals${name === "waiting" ? "" : `?queue=${name}`}`}
                aria-current={name === queue ? "true" : undefined}
                className={`target ${name === queue ? "nav-current" : "quiet-link"}`}
              >
                {t(`proposals:admin.queue.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {lines.length === 0 ? (
        <EmptyState title={t("proposals:admin.emptyTitle")}>
          <p>{t("proposals:admin.empty")}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t(`proposals:admin.queue.${queue}`)}
          columns={proposalColumns(locale)}
          lines={lines}
          lineKey={({ id }) => id}
        />
      )}
    </WorkFrame>
  );
}
