import { formatEdtf } from "@/lib/edtf/format";
import { dateFormat } from "@/lib/i18n/formats";
import { intlTag, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { FollowUpStep } from "./steps";

/** "April 2028"; only "June" after a month of the same year. */
function monthInWords(day: string, before: string | undefined, locale: Locale): string {
  if (before?.slice(0, 4) !== day.slice(0, 4)) return formatEdtf(day.slice(0, 7), locale);
  return dateFormat(intlTag(locale), { month: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}

/** "suggested April 2028 → answered June → under way October → done April 2029" */
export function followUpInWords(steps: readonly FollowUpStep[], silent: string | null, locale: Locale): string {
  const t = translator(locale);
  const words = steps.map(({ name, day }, index) =>
    t(`afterwards:line.${name}`, { month: monthInWords(day, steps[index - 1]?.day, locale) }),
  );
  const news = silent && t("afterwards:line.silent", { month: formatEdtf(silent.slice(0, 7), locale) });
  return [...words, ...(news ? [news] : [])].join(" → ");
}
