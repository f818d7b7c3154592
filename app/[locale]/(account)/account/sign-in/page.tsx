import { AccountFrame } from "@/components/account/account-frame";
import { Button, ButtonLink } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { AnchorHeading } from "@/components/ui/section";
import { accountPage, openIdAddress } from "@/lib/auth/pages";
import { env } from "@/lib/env";
import { type PageProps, type PageState, readPage, titled } from "../../page-state";

export const generateMetadata = titled((t) => t("account:signIn.title"));

/** A refused form tells with `by` which one it was. */
function isAbout(page: PageState, form: "link" | "password") {
  return (page.query.by === "password") === (form === "password");
}

function LinkForm({ page }: { page: PageState }) {
  const { t, locale, next } = page;
  const mine = isAbout(page, "link");
  return (
    <section aria-labelledby="link-title" className="space-y-4">
      <AnchorHeading id="link" title={t("account:signIn.byLink")} />
      <PostForm action="/api/account/link" locale={locale} hidden={{ next }} labelledBy="link-title">
        <TextField
          id="link-email"
          name="email"
          type="email"
          autoComplete="username"
          label={t("account:email")}
          hint={t("account:signIn.byLinkHint")}
          value={mine ? page.value("email") : undefined}
          error={mine ? page.error("email") : undefined}
          required
        />
        <Button>{t("account:signIn.sendLink")}</Button>
      </PostForm>
    </section>
  );
}

function PasswordForm({ page }: { page: PageState }) {
  const { t, locale, next } = page;
  const mine = isAbout(page, "password");
  return (
    <section aria-labelledby="password-title" className="space-y-4">
      <AnchorHeading id="password" title={t("account:signIn.byPassword")} />
      <PostForm action="/api/account/sign-in" locale={locale} hidden={{ next }} labelledBy="password-title">
        <TextField
          id="password-email"
          name="email"
          type="email"
          autoComplete="username"
          label={t("account:email")}
          value={mine ? page.value("email") : undefined}
          error={mine ? page.error("email") : undefined}
          required
        />
        <TextField
          id="password-password"
          name="password"
          type="password"
          autoComplete="current-password"
          label={t("account:password.label")}
          error={mine ? page.error("password") : undefined}
          required
        />
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <Button second>{t("account:signIn.submit")}</Button>
          <a href={accountPage(locale, "forgotten")} className="target">
            {t("account:password.forgotten")}
          </a>
        </div>
      </PostForm>
    </section>
  );
}

function OpenIdForms({ page: { t, locale, next } }: { page: PageState }) {
  const providers = env().OIDC_PROVIDERS;
  if (providers.length === 0) return null;
  return (
    <section aria-labelledby="openid-title" className="space-y-4">
      <AnchorHeading id="openid" title={t("account:signIn.byOpenId")} />
      {providers.map(({ id, name }) => (
        <p key={id}>
          <ButtonLink href={openIdAddress(id, locale, next)} second>
            {t("account:signIn.openId", { name })}
          </ButtonLink>
        </p>
      ))}
    </section>
  );
}

export default async function Page(props: PageProps) {
  const page = await readPage(props, "account/sign-in");
  const { t, locale, path, done } = page;
  const refused = page.query.error !== undefined ? [{ href: "#openid", text: t("account:error.openId") }] : [];
  const errors = [...page.summary(isAbout(page, "password") ? "password-" : "link-"), ...refused];
  return (
    <AccountFrame
      locale={locale}
      path={path}
      title={t("account:signIn.title")}
      lead={<p>{t("account:signIn.lead")}</p>}
      done={done}
      errors={errors}
    >
      <LinkForm page={page} />
      <PasswordForm page={page} />
      <OpenIdForms page={page} />
      <p className="max-w-measure text-quiet">{t("account:signIn.noAccount")}</p>
    </AccountFrame>
  );
}
