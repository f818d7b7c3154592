import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Coordinates } from "@/lib/kinds/input";

/** "41.39° N, 2.17° E" with at most this many decimals: two are about a kilometre, five about a metre. */
export function formatPosition({ lat, lon }: Coordinates, locale: Locale, decimals: number): string {
  const t = translator(locale);
  const degrees = (value: number) => ({
    degrees: formatNumber(Math.abs(value), locale, { maximumFractionDigits: decimals }),
  });
  const northSouth = t(lat < 0 ? "places:position.south" : "places:position.north", degrees(lat));
  const eastWest = t(lon < 0 ? "places:position.west" : "places:position.east", degrees(lon));
  return `${northSouth}, ${eastWest}`;
}
