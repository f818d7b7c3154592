import type { Metadata } from "next";
import { AccessibilityPage } from "@/components/pages/accessibility-page";
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
    path: "/accessibility",
    title: t("pages:site.pages.accessibility"),
    description: t("meta:accessibility.description"),
  });
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  keepPage();
  return <AccessibilityPage locale={locale} contact={env().CONTACT_EMAIL} />;
}
