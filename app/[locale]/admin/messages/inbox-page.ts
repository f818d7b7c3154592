import type { Query } from "../admin-page";

const filterKeys = ["state", "q", "record", "age", "language"];

/** The query of the list, with something else in it. */
export function inboxQueryWith(query: Query, change: Record<string, string>): string {
  const pairs = filterKeys.flatMap((key) => {
    const value = change[key] ?? [query[key]].flat()[0] ?? "";
    return value ? [[key, value]] : [];
  });
  const all = [...pairs, ...(change.page && change.page !== "1" ? [["page", change.page]] : [])];
  return all.length > 0 ? `?${new URLSearchParams(all)}` : "";
}
