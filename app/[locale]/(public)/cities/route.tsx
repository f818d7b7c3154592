import { CitiesMap } from "@/components/records/cities-map";
import { listPage } from "../list-page";

export const GET = listPage("city", ({ query, cities }, { locale }) => {
  const isWhole = Object.keys(query.filters).length === 0 && !query.words && query.page === 1;
  return isWhole ? { before: <CitiesMap cities={cities} locale={locale} /> } : {};
});
