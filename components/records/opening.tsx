import type { ReactNode } from "react";
import type { RenderedText } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import { keepTogether } from "@/lib/text/keep-together";
import { leadOf, readsAsLead } from "./lead-text";
import { TextSection } from "./text-section";

export type TextPart = { id: string; title: string; text: RenderedText | undefined };

/** The sentences of a short summary that do not fit under the title. The lead has already named their language. */
export function restOfLead(text: RenderedText | undefined, locale: Locale): ReactNode {
  const rest = text && leadOf(text)?.rest;
  if (!rest) return null;
  return (
    <div className="prose" lang={text.language === locale ? undefined : text.language}>
      <p>{keepTogether(rest, text.language)}</p>
    </div>
  );
}

/**
 * How the text of a record begins, before facts and pictures: with the rest of a short summary, with a long one, or
 * with the first of its texts. `rest` are the texts that follow.
 */
export function beginText(
  summary: TextPart | undefined,
  texts: TextPart[],
  locale: Locale,
): { opening: ReactNode; rest: TextPart[] } {
  const known = texts.filter(({ text }) => text);
  const lead = restOfLead(summary?.text, locale);
  if (lead) return { opening: lead, rest: known };
  if (summary?.text && !readsAsLead(summary.text))
    return { opening: <TextSection {...summary} locale={locale} />, rest: known };
  const [first, ...rest] = known;
  return { opening: first ? <TextSection {...first} locale={locale} /> : null, rest };
}

/** Texts under their headings. */
export function TextSections({ texts, locale }: { texts: TextPart[]; locale: Locale }) {
  return texts.map((part) => <TextSection key={part.id} {...part} locale={locale} />);
}
