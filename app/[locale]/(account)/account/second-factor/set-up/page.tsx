import { redirect } from "next/navigation";
import { AccountFrame } from "@/components/account/account-frame";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { QrCode } from "@/components/ui/qr-code";
import { accountPage } from "@/lib/auth/pages";
import { beginSecondFactor } from "@/lib/auth/second-factor";
import { currentVisitor, type PageProps, readPage, titled } from "../../../page-state";

export const generateMetadata = titled((t) => t("account:setUp.title"));

export default async function Page(props: PageProps) {
  const { t, locale, path, next, form, summary } = await readPage(props, "account/second-factor/set-up");
  const visitor = await currentVisitor();
  if (!visitor) redirect(accountPage(locale, "sign-in", { next: `/${locale}${path}` }));
  if (visitor.hasSecondFactor) redirect(accountPage(locale));
  const { key, address } = await beginSecondFactor(visitor);
  return (
    <AccountFrame
      locale={locale}
      path={path}
      title={t("account:setUp.title")}
      lead={<p>{t("account:setUp.lead")}</p>}
      errors={summary()}
    >
      {visitor.isAdministrator && <p className="max-w-measure font-semibold">{t("account:setUp.needed")}</p>}
      <section aria-labelledby="scan" className="space-y-4">
        <h2 id="scan" className="max-w-measure font-read text-lead">
          {t("account:setUp.scan")}
        </h2>
        <QrCode text={address} label={t("account:setUp.picture")} />
        <p className="max-w-measure">
          {t("account:setUp.key")}
          <br />
          <strong className="tracking-wider break-all">{key.match(/.{1,4}/g)?.join(" ")}</strong>
        </p>
      </section>
      <section aria-labelledby="confirm" className="space-y-4">
        <h2 id="confirm" className="max-w-measure font-read text-lead">
          {t("account:setUp.confirm")}
        </h2>
        <PostForm action="/api/account/second-factor/confirm" locale={locale} hidden={{ next }}>
          <TextInput
            id="code"
            name="code"
            autoComplete="one-time-code"
            label={t("account:second.code")}
            error={form.error("code")}
            required
          />
          <Button>{t("account:setUp.submit")}</Button>
        </PostForm>
      </section>
    </AccountFrame>
  );
}
