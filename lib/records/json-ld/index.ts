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
import { breadcrumb, siteThings } from "./site";

type Say<K extends KindName> = (view: View<K>, scope: JsonLdScope, around: Partial<PageSurroundings[K]>) => Thing[];

const sayings: { [K in KindName]: Say<K> } = {
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

/** A record in the words of schema.org, for machines that read its page: only what the page itself says. */
export function jsonLdOf<K extends KindName>(
  view: View<K>,
  locale: Locale,
  site: string,
  around: Partial<PageSurroundings[K]> = {},
): Graph {
  const scope = { locale, site };
  const things = sayings[view.kind](view, scope, around);
  return graph([...things, breadcrumb(view, scope)]);
}

/** The home page: the site and who publishes it. */
export const jsonLdOfHome = (locale: Locale, site: string): Graph => graph(siteThings({ locale, site }));
