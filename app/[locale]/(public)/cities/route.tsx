import { CitiesMap } from "@/components/records/cities-map";
import { publishedList } from "@/lib/records/search/lists";
import { listPage } from "../list-page";

export const GET = listPage("city", async ({ query, cities }, { locale }) => {
  const isWhole = Object.keys(query.filters).length === 0 && !query.words && query.page === 1;
  if (!isWhole) return {};
  const { counts } = await publishedList("practice", locale, { filters: {}, page: 1 });
  return { before: <CitiesMap cities={cities} counts={counts.city ?? {}} locale={locale} /> };
});
