import { AccountFrame } from "@/components/account/account-frame";
import { DeviceList } from "@/components/account/device-list";
import { PasswordForm } from "@/components/account/password-form";
import { ProfileForm } from "@/components/account/profile-form";
import { RoleList } from "@/components/account/role-list";
import { SecondFactorPart } from "@/components/account/second-factor-part";
import { Button, MoreLink } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import { Section } from "@/components/ui/section";
import { accountPage, firstPage } from "@/lib/auth/pages";
import { countRecoveryCodes, readRoles } from "@/lib/auth/profile";
import { listSignIns } from "@/lib/auth/sign-ins";
import { type PageProps, readPage, requirePerson, titled } from "../page-state";

export const generateMetadata = titled((t) => t("account:profile.title"));

export default async function Page(props: PageProps) {
  const page = await readPage(props, "account");
  const { t, locale, path, done, query } = page;
  const visitor = await requirePerson(locale, path);
  const { userId } = visitor.actor;
  const [roles, devices, codesLeft] = await Promise.all([
    readRoles(visitor),
    listSignIns(userId, new Date()),
    countRecoveryCodes(userId),
  ]);
  const prefix = query.form === "renew" || query.form === "remove" ? `${query.form}-` : "";
  return (
    <AccountFrame
      locale={locale}
      path={path}
      title={t("account:profile.title")}
      lead={<p className="break-words">{visitor.email}</p>}
      done={done}
      errors={page.summary(prefix)}
      margin={<RoleList locale={locale} roles={roles} />}
    >
      <MoreLink href={firstPage(locale)}>{t("admin:title")}</MoreLink>
      <ProfileForm page={page} name={visitor.actor.name} language={visitor.language} reads={visitor.reads} />
      <PasswordForm page={page} hasPassword={visitor.hasPassword} />
      <SecondFactorPart
        page={page}
        codesLeft={visitor.hasSecondFactor ? codesLeft : null}
        mayRemove={!visitor.isAdministrator}
        setUpHref={accountPage(locale, "second-factor/set-up")}
        refused={query.form}
      />
      <Section id="devices" title={t("account:profile.devices")}>
        <DeviceList locale={locale} devices={devices} current={visitor.signInId} />
      </Section>
      {visitor.isAdministrator && <MoreLink href={`/${locale}/admin/mail`}>{t("account:profile.mail")}</MoreLink>}
      <PostForm action="/api/account/sign-out" locale={locale}>
        <Button second>{t("account:profile.signOut")}</Button>
      </PostForm>
    </AccountFrame>
  );
}
