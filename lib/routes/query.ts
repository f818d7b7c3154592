/** The query of a page, as Next hands it over. */
export type Query = Record<string, string | string[] | undefined>;

/** The first value of a parameter; empty without one. */
export const firstValue = (value: string | string[] | undefined): string => [value].flat()[0] ?? "";

/** The page number of a list; anything that is not one is the first page. */
export function pageNumber(value: string | string[] | undefined): number {
  const number = Number(firstValue(value) || 1);
  return Number.isInteger(number) && number > 0 && number < 100_000 ? number : 1;
}

/** `?a=1&b=2` of the parameters that have a value; empty without any. */
export function queryString(parameters: Record<string, string | undefined>): string {
  const search = new URLSearchParams(
    Object.entries(parameters).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  );
  return search.size > 0 ? `?${search}` : "";
}
