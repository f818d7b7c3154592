import type { BreadcrumbListLeaf, Thing, WebPageLeaf, WebSiteLeaf } from "schema-dts";
import { locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listPath } from "@/lib/kinds/address";
import { licenceAddresses } from "@/lib/kinds/licences";
import type { BaseView } from "@/lib/kinds/view";
import { type JsonLdScope, pageUrl } from "./scope";
import { publisher } from "./works";

type Step = { name: string; item: { "@id": string } };

/** The breadcrumb shown on the page of a record, or on one `below` it. */
export function breadcrumb(view: BaseView, scope: JsonLdScope, below: readonly Step[] = []): BreadcrumbListLeaf {
  const { locale, site } = scope;
  const steps: Step[] = [
    { name: "Xarxa", item: { "@id": `${site}/${locale}` } },
    { name: translator(locale)(`kinds:plural.${view.kind}`), item: { "@id": `${site}${listPath(locale, view.kind)}` } },
    { name: view.title.text, item: { "@id": pageUrl(view.card, scope) } },
    ...below,
  ];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, index) => ({ "@type": "ListItem" as const, position: index + 1, ...step })),
  };
}

/** The page itself: its language, and what others may do with its text. */
export function pageThing(view: BaseView, scope: JsonLdScope): WebPageLeaf {
  const url = pageUrl(view.card, scope);
  return {
    "@type": "WebPage",
    "@id": `${url}#page`,
    url,
    name: view.title.text,
    inLanguage: scope.locale,
    license: licenceAddresses[view.licence] ?? undefined,
    isBasedOn: view.takenFrom?.address,
    dateModified: view.updatedAt.toISOString(),
  };
}

/** The website and its publisher. */
export function siteThings(scope: JsonLdScope): Thing[] {
  const website: WebSiteLeaf = {
    "@type": "WebSite",
    "@id": `${scope.site}/#website`,
    name: "Xarxa",
    url: `${scope.site}/${scope.locale}`,
    inLanguage: locales,
    publisher: publisher(scope),
  };
  return [website];
}
