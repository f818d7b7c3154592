import type { Metadata } from "next";
import { explainedVocabularies, GlossaryPage } from "@/components/pages/glossary-page";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { publishedTerms } from "@/lib/records/vocabularies/published-terms";
import { pageMetadata } from "../page-metadata";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = translator(locale);
  return pageMetadata({
    locale,
    path: "/glossary",
    title: t("pages:site.pages.glossary"),
    description: t("meta:glossary.description"),
  });
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  return <GlossaryPage locale={locale} terms={await publishedTerms([...explainedVocabularies], locale)} />;
}
