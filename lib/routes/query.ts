/** A page's query as Next passes it. */
export type Query = Record<string, string | string[] | undefined>;

/** The first value of a parameter; "" when there is none. */
export const firstValue = (value: string | string[] | undefined): string => [value].flat()[0] ?? "";

/** A list's page number; 1 when it is invalid. */
export function pageNumber(value: string | string[] | undefined): number {
  const number = Number(firstValue(value) || 1);
  return Number.isInteger(number) && number > 0 && number < 100_000 ? number : 1;
}

/** `?a=1&b=2` from the parameters with a value; "" when there are none. */
export function queryString(parameters: Record<string, string | undefined>): string {
  const search = new URLSearchParams(
    Object.entries(parameters).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  );
  return search.size > 0 ? `?${search}` : "";
}
