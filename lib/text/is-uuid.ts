const pattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Check ids from URLs and forms before they reach a query: PostgreSQL throws for malformed ones. */
export function isUuid(value: unknown): value is string {
  return typeof value === "string" && pattern.test(value);
}
