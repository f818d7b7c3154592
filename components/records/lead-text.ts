import type { RenderedText, TextInLanguage } from "@/lib/i18n/content";
import type { KindName } from "@/lib/kinds/index";
import type { View } from "@/lib/kinds/view";
import { plainWords } from "@/lib/text/html";

const longestLead = 480;

/** Whether a text fits under the title: one short paragraph. Longer or structured text gets a section. */
export function readsAsLead(text: TextInLanguage | RenderedText | undefined): boolean {
  return text !== undefined && !/\n\s*\n/.test(text.text) && plainWords(text).length <= longestLead;
}

/** The view with `text` as its complete lead; its card only has the excerpt that lists show. */
export function withLead<K extends KindName>(view: View<K>, text: TextInLanguage | RenderedText | undefined): View<K> {
  const lead = text && readsAsLead(text) ? { ...text, text: plainWords(text) } : null;
  return { ...view, card: { ...view.card, lead } };
}
