import { AccountFrame } from "@/components/account/account-frame";
import { ButtonLink } from "@/components/ui/button";
import { accountPage } from "@/lib/auth/pages";
import { openCodes } from "@/lib/auth/shown-codes";
import { ownPath } from "@/lib/routes/own-path";
import { type PageProps, readPage, requirePerson, titled } from "../../page-state";

export const generateMetadata = titled((t) => t("account:codes.title"));

export default async function Page(props: PageProps) {
  const { t, locale, path, query, next } = await readPage(props, "account/recovery-codes");
  const visitor = await requirePerson(locale, path);
  const codes = await openCodes(visitor, query.codes);
  return (
    <AccountFrame
      locale={locale}
      path={path}
      title={t("account:codes.title")}
      lead={<p>{t(codes ? "account:codes.lead" : "account:codes.gone")}</p>}
    >
      {codes && (
        <ul className="grid max-w-measure grid-cols-2 gap-x-8 gap-y-2 border-s-[3px] border-edge ps-5 text-lead tabular-nums">
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      )}
      <ButtonLink href={ownPath(next) ?? accountPage(locale)}>
        {t(codes ? "account:codes.done" : "account:profile.title")}
      </ButtonLink>
    </AccountFrame>
  );
}
