import { notFound, permanentRedirect } from "next/navigation";
import type { Locale } from "@/lib/i18n/locales";
import { recordPath } from "@/lib/kinds/address";
import type { KindName } from "@/lib/kinds/index";
import type { View } from "@/lib/kinds/view";
import type { Found } from "@/lib/records/public/published";
import { gone } from "@/lib/serving/page";

/** The view of what was found, or the answer that the address deserves: 404, 410, or the way to the new address. */
export function requireView<K extends KindName>(found: Found<K>, kind: K, locale: Locale): View<K> {
  if (!found) notFound();
  if (found.state === "archived") gone();
  if (found.state === "moved") permanentRedirect(recordPath(locale, { kind, slug: found.slug }));
  return found.view;
}
