import { AccountFrame } from "@/components/account/account-frame";
import { SignInByLink, SignInByOpenId, SignInByPassword } from "@/components/account/sign-in-forms";
import { accountPage, openIdAddress } from "@/lib/auth/pages";
import { env } from "@/lib/env";
import { type PageProps, readPage, titled } from "../../page-state";

export const generateMetadata = titled((t) => t("account:signIn.title"));

/** Sign-in by link, by password or with a provider. The query parameter `by` names the form that was refused. */
export default async function Page(props: PageProps) {
  const page = await readPage(props, "account/sign-in");
  const { t, locale, path, done, next, query } = page;
  const isPassword = query.by === "password";
  const refused = query.error !== undefined ? [{ href: "#openid", text: t("account:error.openId") }] : [];
  const providers = env().OIDC_PROVIDERS.map(({ id, name }) => ({ id, name, href: openIdAddress(id, locale, next) }));
  return (
    <AccountFrame
      locale={locale}
      path={path}
      title={t("account:signIn.title")}
      lead={<p>{t("account:signIn.lead")}</p>}
      done={done}
      errors={[...page.summary(isPassword ? "password-" : "link-"), ...refused]}
    >
      <SignInByLink page={page} next={next} isRefused={!isPassword} />
      <SignInByPassword
        page={page}
        next={next}
        isRefused={isPassword}
        forgottenHref={accountPage(locale, "forgotten")}
      />
      <SignInByOpenId page={page} providers={providers} />
      <p className="max-w-measure text-quiet">{t("account:signIn.noAccount")}</p>
    </AccountFrame>
  );
}
