import type { Metadata } from "next";
import { JsonLd } from "@/components/records/json-ld";
import { SchoolPage } from "@/components/records/school/page";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { jsonLdOf } from "@/lib/records/json-ld/index";
import { membershipsOf, recordsLinking, visitsTo } from "@/lib/records/public/around";
import { publishedRecord } from "@/lib/records/public/published";
import { recordMetadata } from "../../record-metadata";
import { requireView } from "../../require-view";

type Props = { params: Promise<{ locale: Locale; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const found = await publishedRecord("school", slug, locale);
  return found?.state === "published" ? recordMetadata(found.view, locale) : {};
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  const school = requireView(await publishedRecord("school", slug, locale), "school", locale);
  const [memberships, visits, practices] = await Promise.all([
    membershipsOf(school.id, locale),
    visitsTo(school.id, locale),
    recordsLinking(school.id, "practice", "schools", locale),
  ]);
  return (
    <>
      <JsonLd data={jsonLdOf(school, locale, env().SITE_URL, { memberships })} />
      <SchoolPage
        school={school}
        memberships={memberships}
        visits={visits}
        practices={practices}
        locale={locale}
        site={env().SITE_URL}
        now={new Date()}
      />
    </>
  );
}
