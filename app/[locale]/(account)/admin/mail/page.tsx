import { notFound } from "next/navigation";
import { AccountFrame } from "@/components/account/account-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { formatInstant } from "@/lib/i18n/format";
import { listEmails } from "@/lib/mail/kept";
import { type PageProps, readPage, requirePerson, titled } from "../../page-state";

export const generateMetadata = titled((t) => t("account:mail.title"));

export default async function Page(props: PageProps) {
  const { t, locale, path } = await readPage(props, "admin/mail");
  const { actor } = await requirePerson(locale, path);
  const emails = (await listEmails(actor)) ?? notFound();
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
    <AccountFrame locale={locale} path={path} title={t("account:mail.title")} lead={<p>{t("account:mail.lead")}</p>}>
      {emails.length === 0 ? (
        <EmptyState title={t("account:mail.empty")} />
      ) : (
        <Table caption={t("account:mail.title")} columns={columns} lines={emails} lineKey={({ id }) => id} />
      )}
    </AccountFrame>
  );
}
