import { notFound } from "next/navigation";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { WorkFrame } from "@/components/work/work-frame";
import { formatInstant } from "@/lib/i18n/format";
import { listQuarantined } from "@/lib/mail/returned/quarantine";
import { listEmails } from "@/lib/mail/stored-emails";
import { type AdminProps, adminTitle, readAdminPage } from "../admin-page";
import { UnreadReturns } from "./unread-returns";

export const generateMetadata = adminTitle((t) => t("account:mail.title"));

export default async function Page(props: AdminProps) {
  const { t, locale, visitor, frame } = await readAdminPage(props, () => "/mail");
  const emails = (await listEmails(visitor.actor)) ?? notFound();
  const unread = (await listQuarantined(visitor.actor)) ?? [];
  const columns = [
    {
      key: "subject",
      title: t("account:mail.subject"),
      cell: (email: (typeof emails)[number]) => (
        <a href={`/${locale}/admin/mail/${email.id}`} lang={email.language}>
          {email.subject}
        </a>
      ),
    },
    {
      key: "to",
      title: t("account:mail.to"),
      cell: (email: (typeof emails)[number]) => <span className="wrap-anywhere">{email.to}</span>,
    },
    {
      key: "when",
      title: t("account:mail.when"),
      cell: (email: (typeof emails)[number]) => formatInstant(email.createdAt, locale, "UTC"),
    },
    {
      key: "state",
      title: t("account:mail.stateLabel"),
      cell: (email: (typeof emails)[number]) => t(`account:mail.state.${email.state}`),
    },
  ];
  return (
    <WorkFrame {...frame} title={t("account:mail.title")} lead={t("account:mail.lead")}>
      {emails.length === 0 ? (
        <EmptyState title={t("account:mail.empty")} />
      ) : (
        <Table caption={t("account:mail.title")} columns={columns} lines={emails} lineKey={({ id }) => id} />
      )}
      <UnreadReturns returns={unread} locale={locale} t={t} />
    </WorkFrame>
  );
}
