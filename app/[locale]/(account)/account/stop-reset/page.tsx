import { AccountFrame } from "@/components/account/account-frame";
import { DeadLink } from "@/components/account/dead-link";
import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import { peekLink } from "@/lib/auth/links";
import { singleText } from "@/lib/auth/pages";
import { type PageProps, readPage, titled, titledLink } from "../../page-state";

const titleOfLink = titledLink(
  (t) => t("account:stopReset.title"),
  async (token) => (await peekLink("stopReset", token, new Date())) !== null,
);
const titleWhenDone = titled((t) => t("account:stopReset.doneTitle"));

/** The link is spent when its button has been pressed, which is then no failure. */
export async function generateMetadata(props: PageProps) {
  const { done } = await props.searchParams;
  return done === "stopped" ? titleWhenDone(props) : titleOfLink(props);
}

/** The page that the email about a reset of the second factor opens. Only its button stops the reset. */
export default async function Page(props: PageProps) {
  const { t, locale, path, query } = await readPage(props, "account/stop-reset");
  const token = singleText(query.token) ?? "";
  if (query.done === "stopped")
    return (
      <AccountFrame locale={locale} path={path} title={t("account:stopReset.doneTitle")}>
        <p className="max-w-measure">{t("account:stopReset.done")}</p>
      </AccountFrame>
    );
  if ((await peekLink("stopReset", token, new Date())) === null)
    return (
      <AccountFrame locale={locale} path={path} title={t("account:link.deadTitle")}>
        <DeadLink text={t("account:stopReset.dead")} />
      </AccountFrame>
    );
  return (
    <AccountFrame
      locale={locale}
      path={path}
      title={t("account:stopReset.title")}
      lead={<p>{t("account:stopReset.lead")}</p>}
    >
      <PostForm action="/api/account/stop-reset" locale={locale} hidden={{ token }}>
        <Button>{t("account:stopReset.submit")}</Button>
      </PostForm>
    </AccountFrame>
  );
}
