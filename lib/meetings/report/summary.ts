import type { RenderedText } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import { renderTexts } from "@/lib/text/render";
import type { ReportDraft } from "./content";

/** The host's own words of a report, for a reader of a language. */
export async function ownSummary({ summary, source }: ReportDraft, locale: Locale): Promise<RenderedText> {
  const html = (await renderTexts([summary])).get(summary) ?? "";
  return { text: summary, language: source, isFallback: source !== locale, html };
}
