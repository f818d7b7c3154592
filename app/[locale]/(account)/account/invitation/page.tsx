import { AccountFrame } from "@/components/account/account-frame";
import { DeadLink } from "@/components/account/dead-link";
import { NewAccountFields } from "@/components/account/new-account-fields";
import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import { readInvitation } from "@/lib/auth/invitations";
import { singleText } from "@/lib/auth/pages";
import { type PageProps, readPage, titledLink } from "../../page-state";

export const generateMetadata = titledLink(
  (t) => t("account:invitation.title"),
  async (token) => (await readInvitation(token, new Date())) !== null,
);

export default async function Page(props: PageProps) {
  const page = await readPage(props, "account/invitation");
  const { t, locale, path, query, summary } = page;
  const token = singleText(query.token) ?? "";
  const invitation = await readInvitation(token, new Date());
  if (!invitation)
    return (
      <AccountFrame locale={locale} path={path} title={t("account:link.deadTitle")}>
        <DeadLink text={t("account:link.deadInvitation")} />
      </AccountFrame>
    );
  const values = { inviter: invitation.invitedBy, role: t(`account:role.${invitation.grant.role}`) };
  return (
    <AccountFrame
      locale={locale}
      path={path}
      title={t("account:invitation.title")}
      lead={<p>{t("account:invitation.lead", values)}</p>}
      errors={summary()}
    >
      <PostForm action="/api/account/invitation" locale={locale} hidden={{ token }}>
        {invitation.hasAccount ? (
          <p className="max-w-measure">{t("account:invitation.hasAccount")}</p>
        ) : (
          <NewAccountFields page={page} name={invitation.name} />
        )}
        <Button>{t("account:invitation.submit")}</Button>
      </PostForm>
    </AccountFrame>
  );
}
