import type { Thing } from "schema-dts";
import type { View } from "@/lib/kinds/view";
import { type AnyOrganisation, mentionCity, mentionOrganisation } from "./references";
import { type JsonLdScope, thingId, wordsInLanguage } from "./scope";
import { observations, sourcePage } from "./sources";
import { definedTerms } from "./terms";

export function organisationThings(view: View<"organisation">, scope: JsonLdScope): Thing[] {
  const { fields, texts, card } = view;
  const organisation: AnyOrganisation = {
    ...mentionOrganisation(card, scope),
    slogan: wordsInLanguage(texts.tagline),
    description: wordsInLanguage(texts.description),
    sameAs: fields.website,
    location: fields.city && mentionCity(fields.city, scope),
    keywords: definedTerms(fields.types, scope),
    subjectOf: sourcePage(view),
  };
  return [organisation, ...observations(view, thingId(card, scope))];
}
