import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { Section } from "@/components/ui/section";
import type { PageContext } from "@/lib/routes/form-state";

/** Changes the password, or sets the first one. */
export function PasswordForm({ page: { t, locale, form }, hasPassword }: { page: PageContext; hasPassword: boolean }) {
  return (
    <Section id="password-part" title={t("account:profile.password")}>
      <PostForm action="/api/account/password/change" locale={locale} hidden={{}}>
        {hasPassword ? (
          <TextInput
            id="current"
            name="current"
            type="password"
            autoComplete="current-password"
            label={t("account:password.current")}
            error={form.error("current")}
            required
          />
        ) : (
          <p className="max-w-measure">{t("account:profile.noPassword")}</p>
        )}
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
        <Button second>{t("account:password.save")}</Button>
      </PostForm>
    </Section>
  );
}
