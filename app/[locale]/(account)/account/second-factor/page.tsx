import { redirect } from "next/navigation";
import { AccountFrame } from "@/components/account/account-frame";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { accountPage } from "@/lib/auth/pages";
import { currentVisitor, type PageProps, readPage, titled } from "../../page-state";

export const generateMetadata = titled((t) => t("account:second.title"));

export default async function Page(props: PageProps) {
  const { t, locale, path, next, form, summary } = await readPage(props, "account/second-factor");
  const visitor = await currentVisitor();
  if (!visitor) redirect(accountPage(locale, "sign-in", { next }));
  if (visitor.missing !== "secondFactor") redirect(accountPage(locale));
  return (
    <AccountFrame
      locale={locale}
      path={path}
      title={t("account:second.title")}
      lead={<p>{t("account:second.lead")}</p>}
      errors={summary()}
    >
      <PostForm action="/api/account/second-factor" locale={locale} hidden={{ next }}>
        <TextInput
          id="code"
          name="code"
          autoComplete="one-time-code"
          label={t("account:second.code")}
          hint={t("account:second.codeHint")}
          error={form.error("code")}
          required
        />
        <Button>{t("account:second.submit")}</Button>
      </PostForm>
      <p className="max-w-measure text-quiet">{t("account:second.lost")}</p>
      <PostForm action="/api/account/sign-out" locale={locale}>
        <Button second>{t("account:profile.signOut")}</Button>
      </PostForm>
    </AccountFrame>
  );
}
