import type { ArticleLeaf, DefinedTermLeaf, Thing } from "schema-dts";
import type { Card } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";
import { wordsOf } from "@/lib/text/html";
import { mentionGuide, mentionPractice } from "./references";
import { ifAny, type JsonLdScope, thingId, wordsInLanguage } from "./scope";
import { observations, quotedTexts, sourcePage } from "./sources";
import { definedTerms } from "./terms";
import { workProperties } from "./works";

/** The terms that a guide defines; none in a fallback language. */
function definitions({ texts }: View<"guide">): DefinedTermLeaf[] {
  if (!texts.definitions || texts.definitions.isFallback) return [];
  return texts.definitions.text.flatMap(({ title, html }) =>
    title ? [{ "@type": "DefinedTerm" as const, name: title, description: wordsOf(html) }] : [],
  );
}

/** A guide page as part of the guide above it. */
export function guideThings(view: View<"guide">, scope: JsonLdScope, chapters: Card[] = []): Thing[] {
  const { fields, texts, card } = view;
  const practices = (fields.practices ?? []).map((practice) => mentionPractice(practice, scope));
  const guide: ArticleLeaf = {
    "@type": "Article",
    ...workProperties(view, scope),
    description: view.card.lead && !view.card.lead.isFallback ? view.card.lead.text : undefined,
    articleBody: wordsInLanguage(texts.body),
    position: fields.number,
    isPartOf: fields.parent && mentionGuide(fields.parent, scope),
    hasPart: ifAny([...chapters.map((chapter) => mentionGuide(chapter, scope)), ...quotedTexts(view)]),
    about: definedTerms(fields.themes, scope),
    mentions: ifAny([...practices, ...definitions(view)]),
    isBasedOn: sourcePage(view),
  };
  return [guide, ...observations(view, thingId(card, scope))];
}
