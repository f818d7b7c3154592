import { Button, ButtonLink } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { AnchorHeading } from "@/components/ui/section";
import type { PageContext } from "@/lib/routes/form-state";

type FormProps = {
  page: PageContext;
  next: string | undefined;
  /** Whether this form was refused; the page has several. */
  isRefused: boolean;
};

/** Signs in with an emailed link. */
export function SignInByLink({ page: { t, locale, form }, next, isRefused }: FormProps) {
  return (
    <section aria-labelledby="link-title" className="space-y-4">
      <AnchorHeading id="link" title={t("account:signIn.byLink")} />
      <PostForm action="/api/account/link" locale={locale} hidden={{ next }} labelledBy="link-title">
        <TextInput
          id="link-email"
          name="email"
          type="email"
          autoComplete="username"
          label={t("account:email")}
          hint={t("account:signIn.byLinkHint")}
          value={isRefused ? form.value("email") : undefined}
          error={isRefused ? form.error("email") : undefined}
          required
        />
        <Button>{t("account:signIn.sendLink")}</Button>
      </PostForm>
    </section>
  );
}

/** Signs in with email address and password. */
export function SignInByPassword({ page, next, isRefused, forgottenHref }: FormProps & { forgottenHref: string }) {
  const { t, locale, form } = page;
  return (
    <section aria-labelledby="password-title" className="space-y-4">
      <AnchorHeading id="password" title={t("account:signIn.byPassword")} />
      <PostForm action="/api/account/sign-in" locale={locale} hidden={{ next }} labelledBy="password-title">
        <TextInput
          id="password-email"
          name="email"
          type="email"
          autoComplete="username"
          label={t("account:email")}
          value={isRefused ? form.value("email") : undefined}
          error={isRefused ? form.error("email") : undefined}
          required
        />
        <TextInput
          id="password-password"
          name="password"
          type="password"
          autoComplete="current-password"
          label={t("account:password.label")}
          error={isRefused ? form.error("password") : undefined}
          required
        />
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <Button second>{t("account:signIn.submit")}</Button>
          <a href={forgottenHref} className="target">
            {t("account:password.forgotten")}
          </a>
        </div>
      </PostForm>
    </section>
  );
}

type Provider = { id: string; name: string; href: string };

/** Signs in with a city's OpenID provider. */
export function SignInByOpenId({ page: { t }, providers }: { page: PageContext; providers: Provider[] }) {
  if (providers.length === 0) return null;
  return (
    <section aria-labelledby="openid-title" className="space-y-4">
      <AnchorHeading id="openid" title={t("account:signIn.byOpenId")} />
      {providers.map(({ id, name, href }) => (
        <p key={id}>
          <ButtonLink href={href} second>
            {t("account:signIn.openId", { name })}
          </ButtonLink>
        </p>
      ))}
    </section>
  );
}
