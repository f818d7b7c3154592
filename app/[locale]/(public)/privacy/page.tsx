import type { Metadata } from "next";
import { PrivacyPage } from "@/components/pages/privacy-page";
import { settledDays, unfinishedDays } from "@/lib/contact/retention-days";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { keepPage } from "@/lib/serving/page";
import { pageMetadata } from "../page-metadata";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = translator(locale);
  return pageMetadata({
    locale,
    path: "/privacy",
    title: t("pages:site.pages.privacy"),
    description: t("meta:privacy.description"),
  });
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  keepPage();
  const { CONTACT_EMAIL, MESSAGE_CLOSE_DAYS, MESSAGE_KEEP_DAYS } = env();
  const kept = { close: MESSAGE_CLOSE_DAYS, keep: MESSAGE_KEEP_DAYS, settled: settledDays, unfinished: unfinishedDays };
  return <PrivacyPage locale={locale} kept={kept} contact={CONTACT_EMAIL} />;
}
