import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { PostForm } from "@/components/ui/post-form";
import { formatInstant } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { ResetView } from "@/lib/work/models";

type Props = { locale: Locale; userId: string; reset: ResetView; timeZone: string };

/** Asks for the reset of a lost second factor; when somebody has asked, agrees to it or stops it. */
export function ResetPart({ locale, userId, reset: { hasSecondFactor, waiting }, timeZone }: Props) {
  const t = translator(locale);
  if (!hasSecondFactor) return null;
  const button = (intent: "reset" | "stop", label: string) => (
    <PostForm action="/api/admin/people/second-factor" locale={locale} hidden={{ user: userId, intent }}>
      <Button second>{label}</Button>
    </PostForm>
  );
  if (!waiting)
    return (
      <Details summary={t("account:reset.open")}>
        <p className="mb-4 max-w-measure">{t("account:reset.explain")}</p>
        {button("reset", t("account:reset.ask"))}
      </Details>
    );
  const when = (at: Date) => formatInstant(at, locale, timeZone);
  return (
    <div className="space-y-4">
      <p className="max-w-measure">
        <span className="font-semibold">{t("account:reset.waiting")}</span> {t("account:reset.askedBy")}: {waiting.by},{" "}
        {when(waiting.at)}. {waiting.dueAt && `${t("account:reset.dueAt")}: ${when(waiting.dueAt)}.`}
      </p>
      <p className="max-w-measure">{t(waiting.isOwn ? "account:reset.needsAnother" : "account:reset.check")}</p>
      {!waiting.isOwn && button("reset", t("account:reset.agree"))}
      {button("stop", t("account:reset.stop"))}
    </div>
  );
}
