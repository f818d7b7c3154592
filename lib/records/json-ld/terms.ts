import type { DefinedTermLeaf } from "schema-dts";
import { translator } from "@/lib/i18n/server";
import type { TermView } from "@/lib/kinds/card";
import { vocabularyOf } from "@/lib/kinds/vocabularies";
import { ifAny, type JsonLdScope } from "./scope";

/** The field whose label is used as the name of a vocabulary. */
const fields = { theme: "themes", pillar: "pillars", "organisation-type": "types" } as const;

/** Levels follow ISCED; all other vocabularies belong to this site. */
function vocabularyName(vocabulary: string, { locale }: JsonLdScope): string {
  if (vocabulary === "level") return "ISCED 2011";
  const field = Object.hasOwn(fields, vocabulary) ? fields[vocabulary as keyof typeof fields] : "type";
  return `Xarxa: ${translator(locale)(`kinds:field.${field}`)}`;
}

/** A term with its label in the reader's language and its vocabulary. */
export function definedTerm(term: TermView, scope: JsonLdScope): DefinedTermLeaf {
  const inDefinedTermSet = {
    "@type": "DefinedTermSet" as const,
    name: vocabularyName(vocabularyOf(term.id), scope),
  };
  return { "@type": "DefinedTerm", name: term.label.text, termCode: term.notation, inDefinedTermSet };
}

export function definedTerms(terms: readonly TermView[] | undefined, scope: JsonLdScope) {
  return ifAny((terms ?? []).map((term) => definedTerm(term, scope)));
}
