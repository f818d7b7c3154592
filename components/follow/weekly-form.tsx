import { TrapField } from "@/components/proposals/form-frame";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

export type WeeklyFormState = {
  token: string;
  isSent: boolean;
  /** What was typed in a form that was refused. */
  email: string | string[] | undefined;
  /** Error texts by field name. */
  errors: Record<string, string>;
};

type Props = WeeklyFormState & { locale: Locale; list: string; query: string };

/** The form to get a weekly email about a list, and what to do once it was sent. */
export function WeeklyForm({ locale, list, query, token, isSent, email, errors }: Props) {
  const t = translator(locale);
  const [typed] = [email ?? ""].flat();
  if (isSent)
    return (
      <div role="status">
        <Callout tone="strong" title={t("follow:email.sentTitle")}>
          <p>{t("follow:email.sentText")}</p>
        </Callout>
      </div>
    );
  return (
    <Section id="weekly" title={t("follow:email.title")}>
      <p className="mb-6 max-w-measure">{t("follow:email.text")}</p>
      <div
        data-ask=""
        data-proving={t("ask:script.proving", { percent: "{percent}" })}
        data-sending={t("ask:script.sending")}
        data-failed={t("follow:email.failed")}
      >
        <PostForm action="/api/subscriptions" locale={locale} hidden={{ list, query, form: token }}>
          <TextInput
            id="email"
            name="email"
            type="email"
            label={t("account:email")}
            hint={t("follow:email.hint")}
            autoComplete="email"
            required
            {...(typed ? { value: typed } : {})}
            {...(errors.email ? { error: errors.email } : {})}
          />
          <TrapField locale={locale} />
          <p className="max-w-measure text-note">
            <a href={`/${locale}/privacy#questions`}>{t("pages:site.pages.privacy")}</a>
          </p>
          <Button>{t("follow:email.button")}</Button>
          <p role="status" className="font-semibold" />
        </PostForm>
      </div>
      <script type="module" src="/ask.js" />
    </Section>
  );
}
