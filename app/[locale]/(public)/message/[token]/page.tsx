import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MessagePage } from "@/components/contact/message-page";
import { readStatusToken } from "@/lib/contact/ask/links";
import { readStatus } from "@/lib/contact/ask/status";
import { env } from "@/lib/env";
import { isLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: translator(locale)("ask:status.pageTitle"), robots: { index: false }, referrer: "same-origin" };
}

export default async function Page({ params }: Props) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const messageId = await readStatusToken(token, new Date());
  const status = messageId && (await readStatus(messageId, locale));
  if (!status) notFound();
  return <MessagePage status={status} token={token} locale={locale} keepDays={env().MESSAGE_KEEP_DAYS} />;
}
