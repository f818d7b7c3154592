import { Prisma } from "@/lib/db";
import type { RenderedText, TextInLanguage } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import type { Card, SaidView } from "@/lib/kinds/card";
import { textInRows } from "./surroundings";

/** A public point of a review, as `saidColumn` reads it. */
export type SaidRow = {
  id: string;
  kind: SaidView["kind"];
  translations: { language: string; text: string | null }[];
};

/** A column `said` of "Visit": what visitors said about it, for everybody to read, in the order of the review. */
export const saidColumn = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('id', item."id", 'kind', item."kind", 'translations', (
    SELECT coalesce(json_agg(t), '[]') FROM "ReviewItemTranslation" t WHERE t."partId" = item."id"
  )) ORDER BY item."position"), '[]')
  FROM "ReviewItem" item WHERE item."visitId" = "Visit"."id" AND item."visibility" = 'public' AND item."kind" IS NOT NULL) AS "said"`;

export type SaidText = { id: string; kind: SaidView["kind"]; text: TextInLanguage };

/** The points in the reader's language, or one in which the meeting is public. */
export function saidTexts(rows: SaidRow[], meeting: Pick<Card, "languages">, locale: Locale): SaidText[] {
  const languages: readonly string[] = meeting.languages;
  return rows.flatMap(({ id, kind, translations }) => {
    const shown = translations.filter(({ language }) => languages.includes(language));
    const text = textInRows(shown, "text", locale);
    return text ? [{ id, kind, text }] : [];
  });
}

type Render = (text: TextInLanguage | null) => RenderedText | null;

/** The points with their stored HTML. */
export const renderedSaid = (said: SaidText[], rendered: Render): SaidView[] =>
  said.flatMap(({ id, kind, text }) => {
    const found = rendered(text);
    return found ? [{ id, kind, text: found }] : [];
  });
