import { AccountFrame } from "@/components/account/account-frame";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { type PageProps, readPage, titled } from "../../page-state";

export const generateMetadata = titled((t) => t("account:password.askTitle"));

export default async function Page(props: PageProps) {
  const { t, locale, path, form, summary } = await readPage(props, "account/forgotten");
  return (
    <AccountFrame
      locale={locale}
      path={path}
      title={t("account:password.askTitle")}
      lead={<p>{t("account:password.askLead")}</p>}
      errors={summary()}
    >
      <PostForm action="/api/account/password/link" locale={locale}>
        <TextInput {...form.field("email")} type="email" autoComplete="username" label={t("account:email")} required />
        <Button>{t("account:signIn.sendLink")}</Button>
      </PostForm>
    </AccountFrame>
  );
}
