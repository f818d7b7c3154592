import type { Metadata } from "next";
import { JsonLd } from "@/components/records/json-ld";
import { PracticePage } from "@/components/records/practice/page";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { jsonLdOf } from "@/lib/records/json-ld/index";
import { adaptationsOf, presentationsOf, recordsLinking, visitsThatSaw } from "@/lib/records/public/around";
import { publishedRecord } from "@/lib/records/public/published";
import { relatedPractices } from "@/lib/records/public/related";
import { recordMetadata } from "../../record-metadata";
import { requireView } from "../../require-view";

type Props = { params: Promise<{ locale: Locale; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const found = await publishedRecord("practice", slug, locale);
  return found?.state === "published" ? recordMetadata(found.view, locale) : {};
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  const practice = requireView(await publishedRecord("practice", slug, locale), "practice", locale);
  const chosen = practice.fields.related ?? [];
  const [adaptations, visits, presentations, guides, related] = await Promise.all([
    adaptationsOf(practice.id, locale),
    visitsThatSaw(practice.id, locale),
    presentationsOf(practice.id, locale),
    recordsLinking(practice.id, "guide", "practices", locale),
    relatedPractices(
      practice.card,
      chosen.map(({ id }) => id),
      locale,
    ),
  ]);
  return (
    <>
      <JsonLd data={jsonLdOf(practice, locale, env().SITE_URL)} />
      <PracticePage
        practice={practice}
        adaptations={adaptations}
        visits={visits}
        presentations={presentations}
        guides={guides}
        related={related}
        locale={locale}
        site={env().SITE_URL}
        now={new Date()}
      />
    </>
  );
}
