import { notFound } from "next/navigation";
import { publicPage } from "@/app/public-page";
import { MessagePage } from "@/components/contact/message-page";
import { readStatusToken } from "@/lib/contact/ask/links";
import { readStatus } from "@/lib/contact/ask/status";
import { env } from "@/lib/env";
import { translator } from "@/lib/i18n/server";

export const GET = publicPage<{ token: string }>(async ({ locale, token }) => {
  const messageId = await readStatusToken(token, new Date());
  const status = messageId && (await readStatus(messageId, locale));
  if (!status) notFound();
  return {
    head: { title: translator(locale)("ask:status.pageTitle"), robots: "noindex", referrer: "same-origin" },
    body: <MessagePage status={status} token={token} locale={locale} keepDays={env().MESSAGE_KEEP_DAYS} />,
  };
});
