import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PreviewBar } from "@/components/admin/preview-bar";
import { isLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { previewView, readPreviewToken } from "@/lib/records/admin/preview";
import { openMedia } from "@/lib/records/media/preview";
import { drawPublicPage } from "../../admin/preview/public-pages";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: translator(locale)("admin:edit.preview"), robots: { index: false }, referrer: "no-referrer" };
}

/** A preview for somebody without an account: as long as the link is good, and not a day longer. */
export default async function Page({ params }: Props) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const now = new Date();
  const shown = await readPreviewToken(token, now);
  const view = shown && (await previewView(shown, locale));
  if (!view) notFound();
  return (
    <>
      <PreviewBar notice={translator(locale)("admin:preview.notice")} />
      {await drawPublicPage(await openMedia(view, shown.until, now), locale)}
    </>
  );
}
