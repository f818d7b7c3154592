import type { Metadata } from "next";
import { ClusterPage } from "@/components/records/cluster/page";
import { JsonLd } from "@/components/records/json-ld";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { jsonLdOf } from "@/lib/records/json-ld/index";
import { recordsLinking } from "@/lib/records/public/around";
import { publishedRecord } from "@/lib/records/public/published";
import { recordMetadata } from "../../record-metadata";
import { requireView } from "../../require-view";

type Props = { params: Promise<{ locale: Locale; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const found = await publishedRecord("cluster", slug, locale);
  return found?.state === "published" ? recordMetadata(found.view, locale) : {};
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  const cluster = requireView(await publishedRecord("cluster", slug, locale), "cluster", locale);
  const practices = await recordsLinking(cluster.id, "practice", "clusters", locale);
  return (
    <>
      <JsonLd data={jsonLdOf(cluster, locale, env().SITE_URL)} />
      <ClusterPage cluster={cluster} practices={practices} locale={locale} site={env().SITE_URL} now={new Date()} />
    </>
  );
}
