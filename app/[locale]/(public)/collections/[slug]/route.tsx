import { notFound } from "next/navigation";
import { publicPage } from "@/app/public-page";
import { PublishedCollectionPage } from "@/components/collection/published-page";
import { env } from "@/lib/env";
import { publishedCollection } from "@/lib/records/collections/published";
import { excerpt } from "@/lib/text/html";

export const GET = publicPage<{ slug: string }>(async ({ locale, slug }) => {
  const collection = (await publishedCollection(slug, locale)) ?? notFound();
  const { title, note, language } = collection;
  return {
    // Its texts are in one language: there the page is the original.
    head: { title, description: excerpt(note, 200), canonical: `/${language}/collections/${slug}` },
    body: <PublishedCollectionPage collection={collection} locale={locale} site={env().SITE_URL} />,
  };
});
