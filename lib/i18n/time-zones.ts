/** The clock of whoever has no city, and of a city whose stored zone is not known. */
export const defaultTimeZone = "Europe/Brussels";

/** Names that ICU lists under an older spelling than the one in use. */
const renamed: Record<string, string> = { "Europe/Kiev": "Europe/Kyiv" };

/** The time zones that a city can take. */
export const timeZones: readonly string[] = Intl.supportedValuesOf("timeZone")
  .map((zone) => renamed[zone] ?? zone)
  .sort();

/** Whether Intl and PostgreSQL read it alike: offsets ("+02:00") are accepted by both, with opposite signs. */
export function isTimeZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
