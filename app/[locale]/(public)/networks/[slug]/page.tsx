import type { Metadata } from "next";
import { JsonLd } from "@/components/records/json-ld";
import { NetworkPage } from "@/components/records/network/page";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { jsonLdOf } from "@/lib/records/json-ld/index";
import { presentationsOf, recordsLinking } from "@/lib/records/public/around";
import { publishedRecord } from "@/lib/records/public/published";
import { recordMetadata } from "../../record-metadata";
import { requireView } from "../../require-view";

type Props = {
  params: Promise<{ locale: Locale; slug: string }>;
  /** Only a year of four digits arrives as `asOf`. */
  searchParams: Promise<{ asOf?: string }>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const found = await publishedRecord("network", slug, locale);
  if (found?.state !== "published") return {};
  const isOtherYear = (await searchParams).asOf !== undefined;
  return { ...recordMetadata(found.view, locale), ...(isOtherYear ? { robots: { index: false, follow: true } } : {}) };
}

export default async function Page({ params, searchParams }: Props) {
  const { locale, slug } = await params;
  const { asOf } = await searchParams;
  const network = requireView(await publishedRecord("network", slug, locale), "network", locale);
  const [practices, meetings] = await Promise.all([
    recordsLinking(network.id, "practice", "networks", locale),
    presentationsOf(network.id, locale),
  ]);
  return (
    <>
      <JsonLd data={jsonLdOf(network, locale, env().SITE_URL)} />
      <NetworkPage
        network={network}
        practices={practices}
        meetings={meetings}
        asOf={asOf ? Number(asOf) : undefined}
        locale={locale}
        site={env().SITE_URL}
        now={new Date()}
      />
    </>
  );
}
