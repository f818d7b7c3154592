import type { Metadata } from "next";
import { GuidePage } from "@/components/records/guide/page";
import { JsonLd } from "@/components/records/json-ld";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { jsonLdOf } from "@/lib/records/json-ld/index";
import { chaptersOf } from "@/lib/records/public/around";
import { guidesBeside } from "@/lib/records/public/guide-order";
import { publishedRecord } from "@/lib/records/public/published";
import { recordMetadata } from "../../record-metadata";
import { requireView } from "../../require-view";

type Props = { params: Promise<{ locale: Locale; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const found = await publishedRecord("guide", slug, locale);
  return found?.state === "published" ? recordMetadata(found.view, locale) : {};
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  const guide = requireView(await publishedRecord("guide", slug, locale), "guide", locale);
  const [chapters, beside] = await Promise.all([chaptersOf(guide.id, locale), guidesBeside(guide.id, locale)]);
  return (
    <>
      <JsonLd data={jsonLdOf(guide, locale, env().SITE_URL, { chapters })} />
      <GuidePage
        guide={guide}
        chapters={chapters}
        beside={beside}
        locale={locale}
        site={env().SITE_URL}
        now={new Date()}
      />
    </>
  );
}
