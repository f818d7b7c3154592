import type { ItemListLeaf, ReviewLeaf } from "schema-dts";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";
import { wordsOf } from "@/lib/text/html";
import type { JsonLdScope } from "./scope";

type Item = View<"meeting">["parts"]["reviewItems"][number];

function notes(items: Item[], kind: "strength" | "suggestion"): ItemListLeaf | undefined {
  const texts = items.flatMap(({ fields, texts: { text } }) =>
    fields.kind === kind && text && !text.isFallback ? [wordsOf(text.html)] : [],
  );
  if (texts.length === 0) return undefined;
  const itemListElement = texts.map((name, index) => ({ "@type": "ListItem" as const, position: index + 1, name }));
  return { "@type": "ItemList", itemListElement };
}

/** The public review items as one Review; undefined when there are none in the page's language. */
export function criticalFriendReview(items: Item[], { locale }: JsonLdScope): ReviewLeaf | undefined {
  const [positiveNotes, negativeNotes] = [notes(items, "strength"), notes(items, "suggestion")];
  if (!positiveNotes && !negativeNotes) return undefined;
  const t = translator(locale);
  return {
    "@type": "Review",
    name: t("kinds:field.reviewItems"),
    inLanguage: locale,
    author: { "@type": "Organization", name: t("kinds:field.delegations") },
    positiveNotes,
    negativeNotes,
  };
}
