import { notFound } from "next/navigation";
import { cache } from "react";
import { MailText } from "@/components/admin/mail/mail-text";
import { MoreLink } from "@/components/ui/button";
import { FactList } from "@/components/ui/fact-list";
import { WorkFrame } from "@/components/work/work-frame";
import { formatInstant } from "@/lib/i18n/format";
import { readEmail } from "@/lib/mail/stored-emails";
import { type AdminProps, adminTitle, readAdminPage } from "../../admin-page";

/** Cached, because the page and its title both need it. */
const findEmail = cache(readEmail);

export const generateMetadata = adminTitle(async (t, { id = "" }, actor) => {
  const email = actor && (await findEmail(actor, id));
  return email ? `${email.subject} (${email.to})` : t("account:mail.title");
});

export default async function Page(props: AdminProps<{ id: string }>) {
  const { t, locale, visitor, params, frame } = await readAdminPage(props, ({ id }) => `/mail/${id}`);
  const email = (await findEmail(visitor.actor, params.id)) ?? notFound();
  const facts = [
    { label: t("account:mail.to"), value: <span className="wrap-anywhere">{email.to}</span> },
    { label: t("account:mail.when"), value: formatInstant(email.createdAt, locale, "UTC") },
    { label: t("account:mail.stateLabel"), value: t(`account:mail.state.${email.state}`) },
  ];
  return (
    <WorkFrame
      {...frame}
      crumbs={[
        { href: `/${locale}/admin/mail`, label: t("account:mail.title") },
        { label: { text: email.subject, lang: email.language } },
      ]}
      title={t("account:mail.title")}
    >
      <FactList lines={facts} />
      <h2 lang={email.language} className="max-w-measure font-read text-head">
        {email.subject}
      </h2>
      {email.text ? (
        <MailText text={email.text} language={email.language} />
      ) : (
        <p className="max-w-measure text-quiet">{t("account:mail.erased")}</p>
      )}
      <MoreLink href={`/${locale}/admin/mail`}>{t("account:mail.back")}</MoreLink>
    </WorkFrame>
  );
}
