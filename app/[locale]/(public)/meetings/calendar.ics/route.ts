import { notFound } from "next/navigation";
import { env } from "@/lib/env";
import { isLocale } from "@/lib/i18n/locales";
import { listCalendar } from "@/lib/records/calendar/list-calendar";
import { asksForWithdrawnCity } from "@/lib/records/feeds/withdrawn-place";
import { gone } from "@/lib/serving/gone";

type Context = { params: Promise<{ locale: string }> };

/** A list of meetings as a calendar to subscribe to: `/ca/meetings/calendar.ics?city=girona`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { search } = new URL(request.url);
  if (await asksForWithdrawnCity(search)) gone();
  const calendar = await listCalendar(search, locale, env().SITE_URL);
  const headers = { "content-type": "text/calendar; charset=utf-8", "x-robots-tag": "noindex" };
  return new Response(calendar, { headers });
}
