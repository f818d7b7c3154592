import type { CreativeWorkLeaf, ObservationLeaf, QuotationLeaf, WebPageLeaf } from "schema-dts";
import type { Locale } from "@/lib/i18n/locales";
import type { ReferenceView } from "@/lib/kinds/card";
import type { BaseView } from "@/lib/kinds/view";
import { wordsOf } from "@/lib/text/html";
import { plainDate } from "./dates";
import { ifAny, told } from "./scope";

/** The page from which a record was taken. */
export function sourcePage({ takenFrom }: BaseView): WebPageLeaf | undefined {
  if (!takenFrom?.address) return undefined;
  return {
    "@type": "WebPage",
    url: takenFrom.address,
    publisher: { "@type": "Organization", name: takenFrom.publisher },
  };
}

/** `authors` is one line for persons and organisations alike, so it stays a text for crediting. */
export function citedWork(reference: ReferenceView): CreativeWorkLeaf {
  return {
    "@type": "CreativeWork",
    name: reference.title,
    inLanguage: reference.titleLanguage,
    creditText: reference.authors,
    datePublished: plainDate(reference.year ?? undefined),
    publisher: reference.publisher ? { "@type": "Organization", name: reference.publisher } : undefined,
    url: reference.address ?? undefined,
  };
}

export function citedWorks({ parts }: BaseView) {
  return ifAny(parts.citations.flatMap(({ fields }) => (fields.reference ? [citedWork(fields.reference)] : [])));
}

/** What somebody said, in the language in which it stands here. Who spoke anonymously stays a role. */
export function quotedTexts({ parts }: BaseView): readonly QuotationLeaf[] {
  return parts.quotations.flatMap(({ fields, texts }) => {
    if (!texts.text) return [];
    return {
      "@type": "Quotation" as const,
      text: wordsOf(texts.text.html),
      inLanguage: texts.text.language,
      creditText: texts.speaker?.text,
      dateCreated: fields.year?.toString(),
      citation: fields.reference ? citedWork(fields.reference) : undefined,
    };
  });
}

/** A number is a fact only with its date: one whose date cannot be said is left out. */
export function observation(
  about: string,
  what: string | undefined,
  value: number | undefined,
  asOf: string | undefined,
  more: Partial<Pick<ObservationLeaf, "unitText" | "subjectOf">> = {},
): ObservationLeaf[] {
  const observationDate = plainDate(asOf);
  if (!what || value === undefined || !observationDate) return [];
  const observationAbout = { "@id": about };
  return [{ "@type": "Observation", observationAbout, variableMeasured: what, value, observationDate, ...more }];
}

export function observations({ parts }: BaseView, about: string): ObservationLeaf[] {
  return parts.facts.flatMap(({ fields, texts }) =>
    observation(about, told(texts.label), fields.value, fields.asOf, {
      unitText: fields.unit,
      subjectOf: fields.source ? { "@type": "CreativeWork", name: fields.source, url: fields.sourceUrl } : undefined,
    }),
  );
}

/** Languages of a text's other versions: real translations only. */
export const otherLanguages = (view: BaseView): Locale[] =>
  view.languages.filter((language) => language !== view.title.language);
