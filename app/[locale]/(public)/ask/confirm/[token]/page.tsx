import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ConfirmPage, DeadConfirmPage } from "@/components/contact/confirm-page";
import { readConfirmToken, statusOf } from "@/lib/contact/ask/links";
import { readStatus } from "@/lib/contact/ask/status";
import { isLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: translator(locale)("ask:confirm.title"), robots: { index: false }, referrer: "same-origin" };
}

export default async function Page({ params }: Props) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const messageId = await readConfirmToken(token, new Date());
  const status = messageId && (await readStatus(messageId, locale));
  if (!status) return <DeadConfirmPage locale={locale} token={token} />;
  if (status.state !== "unconfirmed") redirect(await statusOf(messageId, locale));
  return <ConfirmPage locale={locale} token={token} record={status.record} />;
}
