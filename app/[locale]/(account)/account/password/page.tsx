import { AccountFrame } from "@/components/account/account-frame";
import { DeadLink } from "@/components/account/dead-link";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { peekLink } from "@/lib/auth/links";
import { accountPage, singleText } from "@/lib/auth/pages";
import { type PageProps, readPage, titledLink } from "../../page-state";

export const generateMetadata = titledLink(
  (t) => t("account:password.title"),
  async (token) => (await peekLink("password", token, new Date())) !== null,
);

export default async function Page(props: PageProps) {
  const { t, locale, path, query, form, summary } = await readPage(props, "account/password");
  const token = singleText(query.token) ?? "";
  const link = await peekLink("password", token, new Date());
  return (
    <AccountFrame
      locale={locale}
      path={path}
      title={t(link ? "account:password.title" : "account:link.deadTitle")}
      errors={link ? summary() : []}
    >
      {link ? (
        <PostForm action="/api/account/password" locale={locale} hidden={{ token }}>
          <TextInput
            id="password"
            name="password"
            type="password"
            autoComplete="new-password"
            label={t("account:password.new")}
            hint={t("account:password.hint")}
            error={form.error("password")}
            required
          />
          <Button>{t("account:password.save")}</Button>
        </PostForm>
      ) : (
        <DeadLink
          text={t("account:link.deadBody")}
          again={{ href: accountPage(locale, "forgotten"), label: t("account:sent.again") }}
        />
      )}
    </AccountFrame>
  );
}
