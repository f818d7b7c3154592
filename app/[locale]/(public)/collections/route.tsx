import { publicPage } from "@/app/public-page";
import { PublishedCollectionsPage } from "@/components/collection/published-list";
import { translator } from "@/lib/i18n/server";
import { publishedCollections } from "@/lib/records/collections/published";
import { pageHead } from "../page-head";

export const GET = publicPage(async ({ locale }) => {
  const t = translator(locale);
  const collections = await publishedCollections(locale);
  const [title, description] = [t("collection:published.title"), t("collection:published.lead")];
  return {
    head: pageHead({ locale, path: "/collections", title, description }),
    body: <PublishedCollectionsPage collections={collections} locale={locale} />,
  };
});
