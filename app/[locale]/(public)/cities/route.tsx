import { CitiesMap } from "@/components/records/cities-map";
import { publishedCounts } from "@/lib/records/search/published-counts";
import { listPage } from "../list-page";

export const GET = listPage("city", async ({ query, cities }, { locale }) => {
  const isWhole = Object.keys(query.filters).length === 0 && !query.words && query.page === 1;
  if (!isWhole) return {};
  const counts = await publishedCounts("practice", ["city"]);
  return { before: <CitiesMap cities={cities} counts={counts.city ?? {}} locale={locale} /> };
});
