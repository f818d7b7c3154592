import type { Metadata } from "next";
import { CityPage } from "@/components/records/city/page";
import { JsonLd } from "@/components/records/json-ld";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { jsonLdOf } from "@/lib/records/json-ld/index";
import { meetingsOf, recordsOfCity } from "@/lib/records/public/around";
import { districtBoundaries } from "@/lib/records/public/district-boundaries";
import { publishedRecord } from "@/lib/records/public/published";
import { recordMetadata } from "../../record-metadata";
import { requireView } from "../../require-view";

type Props = { params: Promise<{ locale: Locale; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const found = await publishedRecord("city", slug, locale);
  return found?.state === "published" ? recordMetadata(found.view, locale) : {};
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  const city = requireView(await publishedRecord("city", slug, locale), "city", locale);
  const [records, meetings, boundaries] = await Promise.all([
    recordsOfCity(city.id, locale),
    meetingsOf(city.id, locale),
    districtBoundaries(city.id),
  ]);
  return (
    <>
      <JsonLd data={jsonLdOf(city, locale, env().SITE_URL)} />
      <CityPage
        city={city}
        records={records}
        meetings={meetings}
        boundaries={boundaries}
        locale={locale}
        site={env().SITE_URL}
        now={new Date()}
      />
    </>
  );
}
