import type { DefinedTermLeaf } from "schema-dts";
import { translator } from "@/lib/i18n/server";
import type { TermView } from "@/lib/kinds/card";
import { ifAny, type Scope } from "./scope";

/** Levels belong to a standard; the other vocabularies are the site's own. */
const standards: Record<string, string> = { level: "ISCED 2011" };

export type TermField = "themes" | "theme" | "topics" | "pillars" | "levels" | "types";

/** A term under its label, with the name of the field that it comes from as its vocabulary. */
export function definedTerm(term: TermView, field: TermField, { locale }: Scope): DefinedTermLeaf {
  const vocabulary = term.id.slice(0, term.id.indexOf("/"));
  return {
    "@type": "DefinedTerm",
    name: term.label.text,
    termCode: term.notation,
    inDefinedTermSet: {
      "@type": "DefinedTermSet",
      name: standards[vocabulary] ?? `Xarxa: ${translator(locale)(`kinds:field.${field}`)}`,
    },
  };
}

export function definedTerms(terms: readonly TermView[] | undefined, field: TermField, scope: Scope) {
  return ifAny((terms ?? []).map((term) => definedTerm(term, field, scope)));
}
