import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChapterList, chapterTree } from "@/components/records/guide/contents";
import { RecordList } from "@/components/records/record-list";
import type { Locale } from "@/lib/i18n/locales";
import { readListPage } from "@/lib/records/search/list-page";
import { listMetadata } from "../list-metadata";

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return listMetadata("guide", (await params).locale, await searchParams);
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  const query = await searchParams;
  const data = await readListPage("guide", locale, query);
  if (!data) notFound();
  // The whole list in its own order is a table of contents; what was filtered or sorted otherwise is a list.
  const isWhole = Object.keys(query).every((key) => key === "page");
  const contents = isWhole && <ChapterList chapters={chapterTree(data.list.cards)} level={2} locale={locale} />;
  return <RecordList {...data} locale={locale} {...(contents ? { results: contents } : {})} />;
}
