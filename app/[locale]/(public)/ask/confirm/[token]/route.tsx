import { redirect } from "next/navigation";
import { publicPage } from "@/app/public-page";
import { ConfirmPage, DeadConfirmPage } from "@/components/contact/confirm-page";
import type { PageHead } from "@/components/document/page-head";
import { readMessageConfirmToken, statusOf } from "@/lib/contact/ask/links";
import { readStatus } from "@/lib/contact/ask/status";
import { translator } from "@/lib/i18n/server";
import { setPageStatus } from "@/lib/serving/page";

export const GET = publicPage<{ token: string }>(async ({ locale, token }) => {
  const t = translator(locale);
  const headOf = (title: string): PageHead => ({ title, robots: "noindex", referrer: "same-origin" });
  const messageId = await readMessageConfirmToken(token, new Date());
  const status = messageId && (await readStatus(messageId, locale));
  if (!status) {
    setPageStatus(410);
    return { head: headOf(t("ask:confirm.deadTitle")), body: <DeadConfirmPage locale={locale} token={token} /> };
  }
  if (status.state !== "unconfirmed") redirect(await statusOf(messageId, locale));
  const body = <ConfirmPage locale={locale} token={token} record={status.record} />;
  return { head: headOf(t("ask:confirm.title")), body };
});
