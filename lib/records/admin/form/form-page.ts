import type { Locale } from "@/lib/i18n/locales";
import { adminPath } from "@/lib/kinds/address";
import { isKindName } from "@/lib/kinds/index";
import { returnInRound } from "@/lib/records/rounds/round";
import { isUuid } from "@/lib/text/is-uuid";

/** Path of the form's page, for an existing or a new record. */
export function formPage(locale: Locale, { kind, id, revision, next }: Record<string, unknown>): string {
  if (typeof kind !== "string" || !isKindName(kind)) return `/${locale}/admin`;
  const page = `${adminPath(locale, kind, isUuid(id) ? id : "new")}${isUuid(revision) ? `?revision=${revision}` : ""}`;
  return returnInRound(page, next);
}
