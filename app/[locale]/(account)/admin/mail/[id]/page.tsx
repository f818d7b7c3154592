import { notFound } from "next/navigation";
import { AccountFrame } from "@/components/account/account-frame";
import { MoreLink } from "@/components/ui/button";
import { FactList } from "@/components/ui/fact-list";
import { formatInstant } from "@/lib/i18n/format";
import { readEmail } from "@/lib/mail/kept";
import { type PageProps, readPage, requirePerson, titled } from "../../../page-state";

export const generateMetadata = titled((t) => t("account:mail.title"));

export default async function Page(props: PageProps<{ id: string }>) {
  const { id } = await props.params;
  const { t, locale, path } = await readPage(props, `admin/mail/${id}`);
  const { actor } = await requirePerson(locale, path);
  const email = (await readEmail(actor, id)) ?? notFound();
  const facts = [
    { label: t("account:mail.to"), value: <span className="wrap-anywhere">{email.to}</span> },
    { label: t("account:mail.when"), value: formatInstant(email.createdAt, locale, "UTC") },
    { label: t("account:mail.stateLabel"), value: t(`account:mail.state.${email.state}`) },
  ];
  return (
    <AccountFrame locale={locale} path={path} title={t("account:mail.title")} margin={<FactList lines={facts} />}>
      <h2 lang={email.language} className="max-w-measure font-read text-head">
        {email.subject}
      </h2>
      {email.text ? (
        <MailText text={email.text} language={email.language} />
      ) : (
        <p className="max-w-measure text-quiet">{t("account:mail.erased")}</p>
      )}
      <MoreLink href={`/${locale}/admin/mail`}>{t("account:mail.back")}</MoreLink>
    </AccountFrame>
  );
}

const address = /(https?:\/\/\S+)/;

/** The text as it was written, its addresses as links. */
function MailText({ text, language }: { text: string; language: string }) {
  return (
    <div lang={language} className="max-w-measure font-read wrap-anywhere whitespace-pre-line">
      {text.split(address).map((part) =>
        address.test(part) ? (
          <a key={part} href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </div>
  );
}
