import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { formatBytes, formatInstant, formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Translate } from "@/lib/i18n/server";
import { type Check, judge, type Shown, type ValueName } from "./checks";
import { readFacts } from "./facts";

/** One point, in the reader's words. `todo` is empty where nothing is to be done. */
export type SitePoint = { name: string; title: string; details: string; todo: string };

function write(shown: Shown, locale: Locale, timeZone: string): string {
  if ("time" in shown) return formatInstant(shown.time, locale, timeZone);
  if ("bytes" in shown) return formatBytes(shown.bytes, locale);
  return "count" in shown ? formatNumber(shown.count, locale) : shown.text;
}

function describe({ name, details, values, todo }: Check, locale: Locale, timeZone: string, t: Translate): SitePoint {
  const text = (value: ValueName) => {
    const shown = values[value];
    return shown ? write(shown, locale, timeZone) : "";
  };
  return {
    name,
    title: t(`operating:checks.${name}.title`),
    details: t(details, {
      ...{ version: text("version"), built: text("built"), commit: text("commit"), size: text("size") },
      ...{ time: text("time"), verified: text("verified"), missing: text("missing"), sent: text("sent") },
      ...{ failed: text("failed"), number: text("number"), minutes: text("minutes") },
      ...{ free: text("free"), total: text("total") },
      ...{ inUse: text("inUse"), known: text("known"), seconds: text("seconds") },
      ...{ host: text("host"), days: text("days") },
    }),
    todo: todo ? t(todo) : "",
  };
}

/** The points of the page "How the site is"; null when the actor may not see it. */
export async function readHowItIs(
  actor: Actor,
  { locale, timeZone, t }: { locale: Locale; timeZone: string; t: Translate },
  now: Date,
): Promise<SitePoint[] | null> {
  if (!can(actor, "readOperation", { cityId: null })) return null;
  return judge(await readFacts(now), now).map((check) => describe(check, locale, timeZone, t));
}
