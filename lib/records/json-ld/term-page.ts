import type { DefinedTermLeaf, Graph } from "schema-dts";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { termPath } from "@/lib/kinds/address";
import { vocabularyLabel } from "@/lib/kinds/vocabulary-label";
import type { TermEntry } from "@/lib/records/vocabularies/term-entry";
import { ifAny, wordsInLanguage } from "./scope";

/** The schema.org description of a term's page: the term in its list, and the way to it. */
export function jsonLdOfTerm(entry: TermEntry, locale: Locale, site: string): Graph {
  const { term, vocabulary, exactMatch, names } = entry;
  const t = translator(locale);
  const url = `${site}${termPath(locale, term.id)}`;
  const list = { name: t(vocabularyLabel(vocabulary)), url: `${site}/${locale}/glossary#vocabulary-${vocabulary}` };
  const definedTerm: DefinedTermLeaf = {
    "@type": "DefinedTerm",
    "@id": `${site}${termPath("en", term.id)}#term`,
    url,
    name: term.label.text,
    alternateName: ifAny(names.find(({ language }) => language === locale)?.alternative ?? []),
    description: wordsInLanguage(term.scopeNote),
    termCode: term.notation,
    sameAs: exactMatch ?? undefined,
    inDefinedTermSet: { "@type": "DefinedTermSet", ...list },
  };
  const steps = [
    { name: "Xarxa", item: { "@id": `${site}/${locale}` } },
    { name: t("pages:site.pages.glossary"), item: { "@id": `${site}/${locale}/glossary` } },
    { name: term.label.text, item: { "@id": url } },
  ];
  const itemListElement = steps.map((step, index) => ({ "@type": "ListItem" as const, position: index + 1, ...step }));
  return { "@context": "https://schema.org", "@graph": [definedTerm, { "@type": "BreadcrumbList", itemListElement }] };
}
