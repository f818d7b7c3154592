import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import type { View } from "@/lib/kinds/view";
import type { Beginning } from "../published";
import { citySurroundings } from "./city";
import { clusterSurroundings } from "./cluster";
import { guideSurroundings } from "./guide";
import { meetingSurroundings } from "./meeting";
import { networkSurroundings } from "./network";
import { organisationSurroundings } from "./organisation";
import { practiceSurroundings } from "./practice";
import { schoolSurroundings } from "./school";

const readers = {
  city: citySurroundings,
  organisation: organisationSurroundings,
  school: schoolSurroundings,
  network: networkSurroundings,
  cluster: clusterSurroundings,
  practice: practiceSurroundings,
  guide: guideSurroundings,
  meeting: meetingSurroundings,
};

/** What the page of each kind shows around its record. */
export type PageSurroundings = { [K in KindName]: Awaited<ReturnType<(typeof readers)[K]>> };

type Readers = { [K in KindName]: (record: Beginning<K>, locale: Locale) => Promise<PageSurroundings[K]> };

/** The surroundings for a view that was not read by slug, such as a preview. */
export function readSurroundings<K extends KindName>(view: View<K>, locale: Locale): Promise<PageSurroundings[K]> {
  const byKind: Readers = readers;
  return byKind[view.kind]({ id: view.id, view: Promise.resolve(view) }, locale);
}
