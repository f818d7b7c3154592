import { notFound, permanentRedirect } from "next/navigation";
import type { Locale } from "@/lib/i18n/locales";
import { recordPath } from "@/lib/kinds/address";
import type { KindName } from "@/lib/kinds/index";
import type { FoundPage } from "@/lib/records/public/pages/read-record";
import { gone } from "@/lib/serving/gone";

/** Returns the record that was found; otherwise ends the request with a 404, a 410 or a redirect to the new address. */
export function requirePage<K extends KindName, S>(found: FoundPage<K, S>, kind: K, locale: Locale) {
  if (!found) notFound();
  if (found.state === "archived") gone();
  if (found.state === "moved") permanentRedirect(recordPath(locale, { kind, slug: found.slug }));
  return found;
}
