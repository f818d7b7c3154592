import type { Metadata } from "next";
import { AboutPage } from "@/components/pages/about-page";
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
    path: "/about",
    title: t("pages:site.pages.about"),
    description: t("meta:about.description"),
  });
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  keepPage();
  return <AboutPage locale={locale} />;
}
