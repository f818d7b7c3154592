import { notFound } from "next/navigation";
import { cache } from "react";
import type { DeskTab } from "@/components/meetings/desk-frame";
import { isLocale } from "@/lib/i18n/locales";
import type { Translate } from "@/lib/i18n/server";
import { meetingTitle } from "@/lib/meetings/cities/names";
import { readDesk } from "@/lib/meetings/desk/desk";
import { type AdminProps, adminTitle, readAdminPage } from "../admin-page";

/** Cached, because the page and its title both need them. */
const findDesk = cache(readDesk);
const findTitle = cache(meetingTitle);

type DeskTitle = `hosting:nav.${DeskTab}` | "visits:groups";

/** The title of a meeting's page in the browser, of a tab or of a page below one: the meeting comes first. */
export const deskTitle = (name: DeskTitle | ((t: Translate, segments: Record<string, string>) => string)) =>
  adminTitle(async (t, segments, actor) => {
    const { id = "", locale } = segments;
    const own = typeof name === "function" ? name(t, segments) : t(name);
    const desk = actor && isLocale(locale) && (await findDesk(actor, id));
    return desk && isLocale(locale) ? `${(await findTitle(desk.id, locale)).text}: ${own}` : own;
  });

/** Reads the request of a page of a meeting; ends with a 404 for people who do not run it. */
export async function readDeskPage<P extends { id: string }>(props: AdminProps<P>, tab: DeskTab, below = "") {
  const page = await readAdminPage(props, ({ id }) => `/meetings/${id}/${tab}${below}`);
  const desk = (await findDesk(page.actor, page.params.id)) ?? notFound();
  const title = await findTitle(desk.id, page.locale);
  const { locale } = page;
  const language = title.language === locale ? undefined : title.language;
  const frame = { ...page.frame, id: desk.id, tab, title: title.text, titleLanguage: language };
  return { ...page, desk, isHost: desk.role === "host", deskFrame: frame };
}
