import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProposeInvitation } from "@/components/proposals/propose-invitation";
import { RecordList } from "@/components/records/record-list";
import type { Locale } from "@/lib/i18n/locales";
import { readListPage } from "@/lib/records/search/list-page";
import { listMetadata } from "../list-metadata";

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return listMetadata("practice", (await params).locale, await searchParams);
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  const data = await readListPage("practice", locale, await searchParams);
  if (!data) notFound();
  return <RecordList {...data} locale={locale} after={<ProposeInvitation locale={locale} />} />;
}
