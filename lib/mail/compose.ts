import type { Locale } from "@/lib/i18n/locales";
import { cleanLines, oneLine } from "./clean";
import { composeHtml } from "./compose-html";
import { composeText } from "./compose-text";
import type { Letter, LetterPart } from "./letter";

export type Composed = { subject: string; text: string; html: string };

function cleanPart(part: LetterPart): LetterPart {
  if ("paragraph" in part) return { paragraph: cleanLines(part.paragraph) };
  if ("note" in part) return { note: cleanLines(part.note) };
  if ("quote" in part) return { ...part, quote: cleanLines(part.quote) };
  if ("list" in part) return { list: part.list.map(oneLine) };
  if ("facts" in part) return { facts: part.facts.map(([label, value]) => [oneLine(label), oneLine(value)] as const) };
  return part;
}

/** Subject, text and HTML in the recipient's language; text and HTML say the same. */
export function composeLetter({ template, subject, greet, parts }: Letter, locale: Locale): Composed {
  const cleaned = { template, subject: oneLine(subject), greet: oneLine(greet), parts: parts.map(cleanPart) };
  return { subject: cleaned.subject, text: composeText(cleaned, locale), html: composeHtml(cleaned, locale) };
}
