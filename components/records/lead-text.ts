import type { RenderedText, TextInLanguage } from "@/lib/i18n/content";
import { sentences } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import type { View } from "@/lib/kinds/view";
import { endsShortened } from "@/lib/text/abbreviations";
import { plainWords } from "@/lib/text/html";

const longestLead = 480;
/** On a phone a longer lead would push the text off the first screen. */
const longestStart = 200;

type LeadText = TextInLanguage | RenderedText | undefined;

/** Whether a text is one short paragraph, whose first sentences fit under the title. */
export function readsAsLead(text: LeadText): boolean {
  return text !== undefined && !/\n\s*\n/.test(text.text) && plainWords(text).length <= longestLead;
}

function sentencesOf(words: string, language: Locale): string[] {
  const found: string[] = [];
  for (const { segment } of sentences(language).segment(words)) {
    const last = found.at(-1);
    if (last !== undefined && (endsShortened(last) || /^\p{Ll}/u.test(segment)))
      found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found;
}

/** The first sentences of a paragraph, to be shown under the title, and the others, with which the text begins. */
export function splitLead(words: string, language: Locale): { start: string; rest: string } {
  const [first = "", ...others] = sentencesOf(words, language);
  let start = first;
  while (others[0] !== undefined && (start + others[0]).trimEnd().length <= longestStart) start += others.shift();
  return { start: start.trim(), rest: others.join("").trim() };
}

/** A text that reads as lead, in its two pieces; null for longer texts. */
export function leadOf(text: LeadText) {
  return text && readsAsLead(text) ? splitLead(plainWords(text), text.language) : null;
}

/** The view with the start of `text` as its lead; its card only has the excerpt that lists show. */
export function withLead<K extends KindName>(view: View<K>, text: LeadText): View<K> {
  const pieces = leadOf(text);
  const lead = text && pieces ? { ...text, text: pieces.start } : null;
  return { ...view, card: { ...view.card, lead } };
}
