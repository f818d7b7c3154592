import { notFound } from "next/navigation";
import { suggestedVocabularies, suggestionsAnswer } from "@/components/pages/suggestions-answer";
import { isLocale } from "@/lib/i18n/locales";
import { suggest } from "@/lib/records/search/suggest";

type Context = { params: Promise<{ locale: string }> };

/** What somebody may mean who has typed so far, for the script of the search field: `/ca/suggestions?q=bibl`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const words = new URL(request.url).searchParams.get("q") ?? "";
  const found = await suggest(words, [...suggestedVocabularies], locale);
  return Response.json(suggestionsAnswer(found, words, locale), { headers: { "x-robots-tag": "noindex" } });
}
