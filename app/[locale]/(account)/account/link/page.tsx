import { AccountFrame } from "@/components/account/account-frame";
import { DeadLink } from "@/components/account/dead-link";
import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import { peekLink } from "@/lib/auth/links";
import { accountPage, singleText } from "@/lib/auth/pages";
import { type PageProps, readPage, titledLink } from "../../page-state";

export const generateMetadata = titledLink(
  (t) => t("account:link.title"),
  async (token) => (await peekLink("signIn", token, new Date())) !== null,
);

/** The page an emailed sign-in link opens. Opening it changes nothing; its button signs in. */
export default async function Page(props: PageProps) {
  const { t, locale, path, query, next } = await readPage(props, "account/link");
  const token = singleText(query.token) ?? "";
  const isOpen = (await peekLink("signIn", token, new Date())) !== null;
  if (!isOpen)
    return (
      <AccountFrame locale={locale} path={path} title={t("account:link.deadTitle")}>
        <DeadLink
          text={t("account:link.deadBody")}
          again={{ href: accountPage(locale, "sign-in", { next }), label: t("account:sent.again") }}
        />
      </AccountFrame>
    );
  return (
    <AccountFrame locale={locale} path={path} title={t("account:link.title")} lead={<p>{t("account:link.body")}</p>}>
      <PostForm action="/api/account/link/confirm" locale={locale} hidden={{ token, next }}>
        <Button>{t("account:signIn.submit")}</Button>
      </PostForm>
    </AccountFrame>
  );
}
