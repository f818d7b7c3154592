import type { Graph, Thing } from "schema-dts";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import type { View } from "@/lib/kinds/view";
import type { PageSurroundings } from "@/lib/records/public/pages/surroundings";
import { cityThings } from "./city";
import { clusterThings } from "./cluster";
import { guideThings } from "./guide";
import { meetingThings } from "./meeting";
import { networkThings } from "./network";
import { organisationThings } from "./organisation";
import { practiceThings } from "./practice";
import { schoolThings } from "./school";
import type { JsonLdScope } from "./scope";
import { breadcrumb, pageThing, siteThings } from "./site";

type Describe<K extends KindName> = (
  view: View<K>,
  scope: JsonLdScope,
  around: Partial<PageSurroundings[K]>,
) => Thing[];

const describers: { [K in KindName]: Describe<K> } = {
  city: cityThings,
  organisation: organisationThings,
  school: (view, scope, around) => schoolThings(view, scope, around.memberships),
  network: networkThings,
  cluster: clusterThings,
  practice: practiceThings,
  guide: (view, scope, around) => guideThings(view, scope, around.chapters),
  meeting: meetingThings,
};

const graph = (things: readonly Thing[]): Graph => ({ "@context": "https://schema.org", "@graph": things });

/** The schema.org description of a record. It states only what the page shows. */
export function jsonLdOf<K extends KindName>(
  view: View<K>,
  locale: Locale,
  site: string,
  around: Partial<PageSurroundings[K]> = {},
): Graph {
  const scope = { locale, site };
  const things = describers[view.kind](view, scope, around);
  return graph([...things, pageThing(view, scope), breadcrumb(view, scope)]);
}

/** The schema.org description of the home page: the site and its publisher. */
export const jsonLdOfHome = (locale: Locale, site: string): Graph => graph(siteThings({ locale, site }));
