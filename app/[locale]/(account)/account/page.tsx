import { AccountFrame } from "@/components/account/account-frame";
import { DeviceList } from "@/components/account/device-list";
import { RoleList } from "@/components/account/role-list";
import { Button, ButtonLink, MoreLink } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { SelectField, TextField } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { Section } from "@/components/ui/section";
import { accountPage, firstPage } from "@/lib/auth/pages";
import { countRecoveryCodes, readRoles } from "@/lib/auth/profile";
import { listSignIns } from "@/lib/auth/sign-ins";
import type { Visitor } from "@/lib/auth/visitor";
import { locales, nativeLanguageName } from "@/lib/i18n/locales";
import { type PageProps, type PageState, readPage, requirePerson, titled } from "../page-state";

export const generateMetadata = titled((t) => t("account:profile.title"));

type Part = { page: PageState; visitor: Visitor };
const languages = locales.map((code) => ({ value: code, label: nativeLanguageName(code), lang: code }));

function AboutYou({ page: { t, locale, value, error }, visitor }: Part) {
  return (
    <Section id="about-you" title={t("account:profile.you")}>
      <PostForm action="/api/account/profile" locale={locale}>
        <TextField
          id="name"
          name="name"
          autoComplete="name"
          label={t("account:name")}
          value={value("name") ?? visitor.actor.name}
          error={error("name")}
          required
        />
        <SelectField
          id="language"
          name="language"
          label={t("account:language")}
          hint={t("account:languageHint")}
          choices={languages}
          value={value("language") ?? visitor.language}
          error={error("language")}
        />
        <Button>{t("account:profile.save")}</Button>
      </PostForm>
    </Section>
  );
}

function Password({ page: { t, locale, error }, visitor }: Part) {
  return (
    <Section id="password-part" title={t("account:profile.password")}>
      <PostForm action="/api/account/password/change" locale={locale} hidden={{}}>
        {visitor.hasPassword ? (
          <TextField
            id="current"
            name="current"
            type="password"
            autoComplete="current-password"
            label={t("account:password.current")}
            error={error("current")}
            required
          />
        ) : (
          <p className="max-w-measure">{t("account:profile.noPassword")}</p>
        )}
        <TextField
          id="password"
          name="password"
          type="password"
          autoComplete="new-password"
          label={t("account:password.new")}
          hint={t("account:password.hint")}
          error={error("password")}
          required
        />
        <Button second>{t("account:password.save")}</Button>
      </PostForm>
    </Section>
  );
}

function CodeForm({
  page,
  form,
  action,
  children,
}: {
  page: PageState;
  form: string;
  action: string;
  children: string;
}) {
  const { t, locale, query, error } = page;
  return (
    <PostForm action={action} locale={locale}>
      <TextField
        id={`${form}-code`}
        name="code"
        autoComplete="one-time-code"
        label={t("account:second.code")}
        hint={t("account:second.codeHint")}
        error={query.form === form ? error("code") : undefined}
        required
      />
      <Button second>{children}</Button>
    </PostForm>
  );
}

function SecondFactor({ page, visitor, codesLeft }: Part & { codesLeft: number }) {
  const { t, locale, query } = page;
  if (!visitor.hasSecondFactor)
    return (
      <Section id="second-step" title={t("account:profile.second")}>
        <p className="mb-4 max-w-measure">{t("account:profile.secondOff")}</p>
        <ButtonLink href={accountPage(locale, "second-factor/set-up")} second>
          {t("account:profile.setUp")}
        </ButtonLink>
      </Section>
    );
  return (
    <Section id="second-step" title={t("account:profile.second")}>
      <p className="mb-4 max-w-measure">
        {t("account:profile.secondOn")} {t("account:profile.codesLeft", { count: codesLeft })}
      </p>
      <Details summary={t("account:profile.renew")} open={query.form === "renew"}>
        <p className="mb-4 max-w-measure">{t("account:profile.renewLead")}</p>
        <CodeForm page={page} form="renew" action="/api/account/second-factor/recovery-codes">
          {t("account:profile.renew")}
        </CodeForm>
      </Details>
      {!visitor.isAdministrator && (
        <Details summary={t("account:profile.switchOff")} open={query.form === "remove"}>
          <CodeForm page={page} form="remove" action="/api/account/second-factor/remove">
            {t("account:profile.switchOff")}
          </CodeForm>
        </Details>
      )}
    </Section>
  );
}

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
      <AboutYou page={page} visitor={visitor} />
      <Password page={page} visitor={visitor} />
      <SecondFactor page={page} visitor={visitor} codesLeft={codesLeft} />
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
