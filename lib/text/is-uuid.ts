const pattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether the database would take it as an id: asked before a text of an address or a form gets near a query. */
export function isUuid(value: unknown): value is string {
  return typeof value === "string" && pattern.test(value);
}
