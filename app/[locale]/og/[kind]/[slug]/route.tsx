import { SharePicture } from "@/components/knot/picture";
import { kindLabelOf, placeOf, whenOf } from "@/components/records/row-of-card";
import { isLocale, type Locale, nativeLanguageName } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import { isKindName } from "@/lib/kinds/index";
import { publishedRecord } from "@/lib/records/public/published";
import { answerPicture } from "../../answer-picture";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ locale: string; kind: string; slug: string }> };

const pictureOf = (card: Card, locale: Locale) => (
  <SharePicture
    kind={card.kind}
    kindLabel={kindLabelOf(card, locale)}
    title={card.title.text}
    line={[placeOf(card, locale), whenOf(card, locale)].filter(Boolean).join(" · ")}
    language={nativeLanguageName(card.title.language)}
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
  return answerPicture(pictureOf(found.view.card, locale));
}
