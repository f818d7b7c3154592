import type { Metadata } from "next";
import { EvidencePage } from "@/components/pages/evidence-page";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { publishedList } from "@/lib/records/search/lists";
import { publishedTerms } from "@/lib/records/vocabularies/published-terms";
import { pageMetadata } from "../page-metadata";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = translator(locale);
  return pageMetadata({
    locale,
    path: "/evidence",
    title: t("pages:site.pages.evidence"),
    description: t("meta:evidence.description"),
  });
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  const [terms, { counts }] = await Promise.all([
    publishedTerms(["evidence"], locale),
    publishedList("practice", locale, { filters: {}, page: 1 }),
  ]);
  return <EvidencePage locale={locale} terms={terms} counts={counts.evidence ?? {}} />;
}
