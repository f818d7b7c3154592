import { type PictureProps, SharePicture } from "@/components/knot/picture";
import { portraitImage } from "@/components/knot/portrait-image";
import { leadPicture } from "@/components/records/has-media";
import { kindLabelOf, placeOf, whenOf } from "@/components/records/row-of-card";
import { isLocale, type Locale, nativeLanguageName } from "@/lib/i18n/locales";
import { isKindName } from "@/lib/kinds/index";
import type { View } from "@/lib/kinds/view";
import { pictureSize, widthsOf } from "@/lib/media/key";
import { mediaStore } from "@/lib/media/store";
import { cardsIn } from "@/lib/records/public/cards-in-view";
import { publishedRecord } from "@/lib/records/public/published";
import { answerPicture } from "../../answer-picture";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ locale: string; kind: string; slug: string }> };

const figureWidth = 380;
const longestFigure = 360;

/** The record's picture, or its knot. */
async function figureOf(view: View) {
  const file = leadPicture(view.parts.media)?.fields.file;
  const size = file ? pictureSize(file) : null;
  const bytes = file && size && (await mediaStore().read(file, `${widthsOf(size.width)[0]}.jpg`));
  if (bytes && size) {
    const scale = Math.min(figureWidth / size.width, longestFigure / size.height);
    return {
      address: `data:image/jpeg;base64,${Buffer.from(bytes).toString("base64")}`,
      ...{ width: Math.round(size.width * scale), height: Math.round(size.height * scale) },
    };
  }
  const neighbours = cardsIn(view).map(({ kind }) => kind);
  if (neighbours.length === 0) return undefined;
  return { address: portraitImage(view.kind, neighbours), width: longestFigure, height: longestFigure };
}

const pictureOf = ({ card }: View, locale: Locale, figure: PictureProps["figure"]) => (
  <SharePicture
    kind={card.kind}
    kindLabel={kindLabelOf(card, locale)}
    title={card.title.text}
    line={[placeOf(card, locale), whenOf(card, locale)].filter(Boolean).join(" · ")}
    language={nativeLanguageName(card.title.language)}
    figure={figure}
  />
);

/** The Open Graph image of a public record. The front door caches it like a page. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, kind, slug } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const found = isKindName(kind) ? await publishedRecord(kind, slug, locale) : null;
  if (found?.state === "moved") {
    return new Response(null, { status: 308, headers: { location: `/${locale}/og/${kind}/${found.slug}` } });
  }
  if (found?.state !== "published") return new Response(null, { status: 404 });
  return answerPicture(pictureOf(found.view, locale, await figureOf(found.view)));
}
