import { AccountFrame } from "@/components/account/account-frame";
import { ButtonLink } from "@/components/ui/button";
import { accountPage } from "@/lib/auth/pages";
import { type PageProps, readPage, titled } from "../../page-state";

export const generateMetadata = titled((t) => t("account:sent.title"));

export default async function Page(props: PageProps) {
  const { t, locale, path, query } = await readPage(props, "account/sent");
  const again = query.by === "password" ? "forgotten" : "sign-in";
  return (
    <AccountFrame locale={locale} path={path} title={t("account:sent.title")} lead={<p>{t("account:sent.body")}</p>}>
      <p className="max-w-measure">{t("account:sent.nothing")}</p>
      <ButtonLink href={accountPage(locale, again)} second>
        {t("account:sent.again")}
      </ButtonLink>
    </AccountFrame>
  );
}
