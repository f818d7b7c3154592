import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PostForm } from "@/components/ui/post-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card } from "@/lib/kinds/card";
import { AskFrame } from "./ask-frame";

type Props = { locale: Locale; token: string; record: Card | null };

/** The page that the emailed link opens. Opening it changes nothing, because mail scanners open links too. */
export function ConfirmPage({ locale, token, record }: Props) {
  const t = translator(locale);
  return (
    <AskFrame
      locale={locale}
      path={`/ask/confirm/${token}`}
      record={record}
      title={t("ask:confirm.title")}
      lead={<p>{t("ask:confirm.text")}</p>}
    >
      <PostForm action="/api/messages/confirm" locale={locale} hidden={{ token }}>
        <Button>{t("ask:confirm.button")}</Button>
      </PostForm>
    </AskFrame>
  );
}

/** Shown for a link that has expired. */
export function DeadConfirmPage({ locale, token }: { locale: Locale; token: string }) {
  const t = translator(locale);
  return (
    <AskFrame locale={locale} path={`/ask/confirm/${token}`} record={null} title={t("ask:confirm.deadTitle")}>
      <EmptyState title={t("ask:confirm.deadText")} />
    </AskFrame>
  );
}
