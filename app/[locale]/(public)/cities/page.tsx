import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CitiesMap } from "@/components/records/cities-map";
import { RecordList } from "@/components/records/record-list";
import type { Locale } from "@/lib/i18n/locales";
import { readListPage } from "@/lib/records/search/list-page";
import { listMetadata } from "../list-metadata";

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return listMetadata("city", (await params).locale, await searchParams);
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  const data = await readListPage("city", locale, await searchParams);
  if (!data) notFound();
  const isWhole = Object.keys(data.query.filters).length === 0 && !data.query.words && data.query.page === 1;
  const map = isWhole ? <CitiesMap cities={data.cities} locale={locale} /> : undefined;
  return <RecordList {...data} locale={locale} before={map} />;
}
