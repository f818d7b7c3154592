import { notFound, permanentRedirect } from "next/navigation";
import { env } from "@/lib/env";
import { isLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import { meetingCalendar } from "@/lib/records/calendar/meeting-calendar";
import { addressesOfSessions } from "@/lib/records/calendar/session-place";
import { zoneOf } from "@/lib/records/public/meetings-around";
import { publishedRecord } from "@/lib/records/public/published";
import { gone } from "@/lib/serving/gone";

type Context = { params: Promise<{ locale: string; slug: string }> };

/** A meeting and its sessions as a calendar file. A meeting without exact dates has none; the answer says why. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, locale } = await params;
  if (!isLocale(locale)) notFound();
  const found = await publishedRecord("meeting", slug, locale);
  if (!found) notFound();
  if (found.state === "moved")
    permanentRedirect(`${recordPath(locale, { kind: "meeting", slug: found.slug })}/calendar.ics`);
  if (found.state === "archived") gone();
  const [zone, places] = await Promise.all([zoneOf(found.view), addressesOfSessions(found.view)]);
  const calendar = meetingCalendar(found.view, zone, env().SITE_URL, locale, places);
  if (!calendar) return new Response(`${translator(locale)("meetings:calendar.none")}\n`, { status: 404 });
  const headers = {
    "content-type": "text/calendar; charset=utf-8",
    "content-disposition": `attachment; filename="${slug}.ics"`,
  };
  return new Response(calendar, { headers });
}
