import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Props = {
  locale: Locale;
  token: string;
  /** It was confirmed already; then only a correction is left to say. */
  isConfirmed: boolean;
  wrong: string;
  error: string | undefined;
};

/** The answers to a yearly letter: one press, or what has changed. */
export function LetterAnswer({ locale, token, isConfirmed, wrong, error }: Props) {
  const t = translator(locale);
  return (
    <>
      {!isConfirmed && (
        <PostForm action="/api/yearly-letters" locale={locale} hidden={{ token, intent: "right" }}>
          <Button>{t("rounds:yearly.page.right")}</Button>
        </PostForm>
      )}
      <section aria-labelledby="changed-title" className="space-y-4 border-t border-rule pt-6">
        <h2 id="changed-title" className="font-read text-lead">
          {t("rounds:yearly.page.or")}
        </h2>
        <PostForm action="/api/yearly-letters" locale={locale} hidden={{ token, intent: "correct" }}>
          <TextArea
            id="wrong"
            name="wrong"
            rows={5}
            label={t("rounds:yearly.page.what")}
            hint={t("rounds:yearly.page.hint")}
            value={wrong}
            error={error}
          />
          <Button second>{t("rounds:yearly.page.send")}</Button>
        </PostForm>
      </section>
    </>
  );
}
