import { notFound } from "next/navigation";
import { isLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { readPersonalCalendar } from "@/lib/meetings/programme/personal-calendar";

type Context = { params: Promise<{ locale: string; token: string }> };

/** Somebody's own part of the released programme, to subscribe to. Gone with the person and with a replaced link. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const calendar = await readPersonalCalendar(token, locale, new Date());
  const headers = { "cache-control": "private, no-store", "x-robots-tag": "noindex" };
  if (!calendar) return new Response(`${translator(locale)("hosting:own.dead")}\n`, { status: 410, headers });
  return new Response(calendar, { headers: { ...headers, "content-type": "text/calendar; charset=utf-8" } });
}
