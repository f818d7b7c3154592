import type { CreativeWorkLeaf, ObservationLeaf, QuotationLeaf, WebPageLeaf } from "schema-dts";
import type { Locale } from "@/lib/i18n/locales";
import type { ReferenceView } from "@/lib/kinds/card";
import type { BaseView } from "@/lib/kinds/view";
import { wordsOf } from "@/lib/text/html";
import { plainDate } from "./dates";
import { ifAny, wordsInLanguage } from "./scope";

/** The page that a record was taken from. */
export function sourcePage({ takenFrom }: BaseView): WebPageLeaf | undefined {
  if (!takenFrom?.address) return undefined;
  return {
    "@type": "WebPage",
    url: takenFrom.address,
    publisher: { "@type": "Organization", name: takenFrom.publisher },
  };
}

/** `authors` holds people and organisations in one line, so it becomes a credit text. */
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

/** Quotations with the language they are shown in. Anonymous speakers appear by role. */
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

/** A figure with its date; left out when the date cannot be expressed. */
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
    observation(about, wordsInLanguage(texts.label), fields.value, fields.asOf, {
      unitText: wordsInLanguage(texts.unitInWords) ?? fields.unit,
      subjectOf: fields.source
        ? { "@type": "CreativeWork", name: texts.sourceName?.text ?? fields.source, url: fields.sourceUrl }
        : undefined,
    }),
  );
}

/** The other languages the record is published in, without fallbacks. */
export const otherLanguages = (view: BaseView): Locale[] =>
  view.languages.filter((language) => language !== view.title.language);
