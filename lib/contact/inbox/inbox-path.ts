import type { Locale } from "@/lib/i18n/locales";
import type { Query } from "@/lib/routes/query";

const filterKeys = ["state", "q", "record", "age", "language"];

/** Path of the inbox with the filters of `query` and changes to them. */
export function inboxPath(locale: Locale, query: Query, change: Record<string, string> = {}): string {
  const pairs = filterKeys.flatMap((key) => {
    const value = change[key] ?? [query[key]].flat()[0] ?? "";
    return value ? [[key, value]] : [];
  });
  const all = [...pairs, ...(change.page && change.page !== "1" ? [["page", change.page]] : [])];
  return `/${locale}/admin/messages${all.length > 0 ? `?${new URLSearchParams(all)}` : ""}`;
}
