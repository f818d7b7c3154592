import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RecordList } from "@/components/records/record-list";
import type { Locale } from "@/lib/i18n/locales";
import { readListPage } from "@/lib/records/search/list-page";
import { listMetadata } from "../list-metadata";

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return listMetadata("school", (await params).locale, await searchParams);
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  const data = await readListPage("school", locale, await searchParams);
  if (!data) notFound();
  return <RecordList {...data} locale={locale} />;
}
