import { log } from "@/lib/log";
import { defaultTimeZone, isTimeZone } from "./time-zones";

const checked = new Map<string, string>();
const maxChecked = 1_000;

/**
 * The zone if Intl accepts it, otherwise the default. Rows older than the validation may hold anything, and no page may
 * fail because of them.
 */
export function knownTimeZone(zone: string | null | undefined): string {
  if (!zone) return defaultTimeZone;
  const known = checked.get(zone);
  if (known) return known;
  const usable = isTimeZone(zone) ? zone : defaultTimeZone;
  if (usable !== zone) log("warn", "i18n.unknownTimeZone");
  if (checked.size < maxChecked) checked.set(zone, usable);
  return usable;
}
