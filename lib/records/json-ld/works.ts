import type { IdReference, MediaObjectLeaf, OrganizationLeaf } from "schema-dts";
import { licenceAddresses } from "@/lib/kinds/licences";
import type { BaseView } from "@/lib/kinds/view";
import { ifAny, type JsonLdScope, thingId, wordsInLanguage } from "./scope";
import { citedWorks, otherLanguages } from "./sources";

/** The publisher of the directory. */
export const publisher = ({ site }: JsonLdScope): OrganizationLeaf => ({
  "@type": "Organization",
  "@id": `${site}/#organisation`,
  name: "Xarxa",
  url: site,
});

/** Links the language versions: the source lists its translations, a translation names its source. */
export function languageVersions(view: BaseView, scope: JsonLdScope) {
  const version = (language: BaseView["source"]): IdReference => ({ "@id": thingId(view.card, scope, language) });
  const inLanguage = view.title.language;
  const isSource = inLanguage === view.source;
  return {
    inLanguage,
    translationOfWork: !isSource && view.languages.includes(view.source) ? version(view.source) : undefined,
    workTranslation: isSource ? ifAny(otherLanguages(view).map(version)) : undefined,
  };
}

/** Linked videos and documents. */
function media({ parts }: BaseView): readonly MediaObjectLeaf[] | undefined {
  const linked = parts.media.filter(({ fields }) => fields.address && fields.type !== "image");
  return ifAny(
    linked.map(({ fields, texts }) => ({
      "@type": "MediaObject" as const,
      url: fields.address,
      name: wordsInLanguage(texts.caption) ?? wordsInLanguage(texts.alternative),
      creditText: fields.credit,
      copyrightNotice: fields.licence,
    })),
  );
}

/** The properties shared by practices and guides. */
export function workProperties(view: BaseView, scope: JsonLdScope) {
  return {
    "@id": thingId(view.card, scope),
    name: view.title.text,
    headline: view.title.text,
    url: thingId(view.card, scope).split("#")[0],
    image: picture(view, scope),
    ...languageVersions(view, scope),
    datePublished: view.publishedAt?.toISOString(),
    dateModified: view.updatedAt.toISOString(),
    publisher: publisher(scope),
    license: licenceAddresses[view.licence] ?? undefined,
    citation: citedWorks(view),
    associatedMedia: media(view),
  };
}

/** URL of the image for link previews. */
export const picture = (view: BaseView, { locale, site }: JsonLdScope) =>
  `${site}/${locale}/og/${view.kind}/${view.slug}`;
