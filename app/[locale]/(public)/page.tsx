import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HomePage } from "@/components/home/home-page";
import { env } from "@/lib/env";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { jsonLdOfHome } from "@/lib/records/json-ld/index";
import { comingMeetings } from "@/lib/records/public/coming-meetings";
import { directorySize } from "@/lib/records/public/directory-size";
import { directoryWeave } from "@/lib/records/public/directory-weave";
import { newestPractices } from "@/lib/records/public/newest-practices";
import { publishedCards, publishedList } from "@/lib/records/search/lists";
import { publishedTerms } from "@/lib/records/vocabularies/published-terms";
import { pageMetadata } from "./page-metadata";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  // Whatever single word stands after the origin has the shape of this address.
  if (!isLocale(locale)) notFound();
  const t = translator(locale);
  const told = { title: t("meta:home.title"), description: t("meta:home.description") };
  return { ...pageMetadata({ locale, path: "", ...told }), title: { absolute: told.title } };
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const [size, weave, terms, { counts }, cities, news, coming] = await Promise.all([
    directorySize(),
    directoryWeave(locale),
    publishedTerms(["theme", "level"], locale),
    publishedList("practice", locale, { filters: {}, page: 1 }),
    publishedCards("city", locale),
    newestPractices(locale),
    comingMeetings(locale, new Date()),
  ]);
  const jsonLd = jsonLdOfHome(locale, env().SITE_URL);
  return <HomePage {...{ locale, size, weave, terms, counts, cities, news, coming, jsonLd }} />;
}
