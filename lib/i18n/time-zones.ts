/** For users without a city, and for cities whose stored zone is invalid. */
export const defaultTimeZone = "Europe/Brussels";

/** Zones that ICU lists under an outdated name. */
const renamed: Record<string, string> = { "Europe/Kiev": "Europe/Kyiv" };

/** The time zones that can be chosen for a city. */
export const timeZones: readonly string[] = Intl.supportedValuesOf("timeZone")
  .map((zone) => renamed[zone] ?? zone)
  .sort();

/**
 * True for zones that Intl and PostgreSQL interpret the same way. Offsets ("+02:00") have opposite signs in the two and
 * are refused.
 */
export function isTimeZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
