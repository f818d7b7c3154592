import { z } from "zod";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { describePlace, type Whereabouts } from "@/lib/records/admin/places";
import { defineRoute } from "@/lib/routes/define-route";

function wordsOf({ district, city, kilometres }: Whereabouts, locale: Locale): string {
  const t = translator(locale);
  if (district) return t("admin:place.district", { district, city });
  const digits = kilometres < 10 ? 1 : 0;
  return t("admin:place.near", { distance: formatNumber(kilometres, locale, { maximumFractionDigits: digits }), city });
}

/** Describes in words where a point is, for people who do not see the map. */
export const GET = defineRoute({
  name: "records.whereabouts",
  actor: "person",
  isQuiet: true,
  input: z.strictObject({
    lat: z.coerce.number("error.number").min(-85, "error.latitude").max(85, "error.latitude"),
    lon: z.coerce.number("error.number").min(-180, "error.longitude").max(180, "error.longitude"),
  }),
  form: (locale) => `/${locale}/admin`,
  run: async ({ visitor, input: { lat, lon }, locale }) => {
    const place = await describePlace(visitor.actor, lat, lon, locale);
    const words = place ? wordsOf(place, locale) : translator(locale)("admin:place.nowhere");
    return { ok: true, value: { to: `/${locale}/admin`, body: { words } } };
  },
});
