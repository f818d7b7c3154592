import { AccountFrame } from "@/components/account/account-frame";
import { DeadLink } from "@/components/account/dead-link";
import { Button } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { readInvitation } from "@/lib/auth/invitations";
import { textOf } from "@/lib/auth/pages";
import { locales, nativeLanguageName } from "@/lib/i18n/locales";
import { type PageProps, type PageState, readPage, titled } from "../../page-state";

export const generateMetadata = titled((t) => t("account:invitation.title"));

const languages = locales.map((code) => ({ value: code, label: nativeLanguageName(code), lang: code }));

function NewAccount({ page: { t, locale, value, error }, name }: { page: PageState; name: string }) {
  return (
    <>
      <TextField
        id="name"
        name="name"
        autoComplete="name"
        label={t("account:name")}
        value={value("name") ?? name}
        error={error("name")}
        required
      />
      <SelectField
        id="language"
        name="language"
        label={t("account:language")}
        hint={t("account:languageHint")}
        choices={languages}
        value={value("language") ?? locale}
        error={error("language")}
      />
      <TextField
        id="password"
        name="password"
        type="password"
        autoComplete="new-password"
        label={t("account:password.label")}
        optional={t("account:optional")}
        hint={t("account:invitation.passwordHint")}
        error={error("password")}
      />
    </>
  );
}

export default async function Page(props: PageProps) {
  const page = await readPage(props, "account/invitation");
  const { t, locale, path, query, summary } = page;
  const token = textOf(query.token) ?? "";
  const invitation = await readInvitation(token, new Date());
  if (!invitation)
    return (
      <AccountFrame locale={locale} path={path} title={t("account:invitation.title")}>
        <DeadLink title={t("account:link.deadTitle")} text={t("account:link.deadInvitation")} />
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
          <NewAccount page={page} name={invitation.name} />
        )}
        <Button>{t("account:invitation.submit")}</Button>
      </PostForm>
    </AccountFrame>
  );
}
