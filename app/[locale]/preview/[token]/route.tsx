import { notFound } from "next/navigation";
import { drawPreview } from "@/app/draw-preview";
import { publicPage } from "@/app/public-page";
import { PreviewBar } from "@/components/site/preview-bar";
import { translator } from "@/lib/i18n/server";
import { previewView, readPreviewToken } from "@/lib/records/admin/preview";
import { openMedia } from "@/lib/records/media/preview";

/** A preview for a person without an account, while its link is valid. */
export const GET = publicPage<{ token: string }>(async ({ locale, token }) => {
  const now = new Date();
  const shown = await readPreviewToken(token, now);
  const view = shown && (await previewView(shown, locale));
  if (!view) notFound();
  const t = translator(locale);
  return {
    head: { title: t("admin:edit.preview"), robots: "noindex", referrer: "no-referrer" },
    body: (
      <>
        <PreviewBar notice={t("admin:preview.notice")} />
        {await drawPreview(await openMedia(view, shown.until, now), locale)}
      </>
    ),
  };
});
