import type { KindName } from "@/lib/kinds/index";
import type { DemoPerson, DemoRecord } from "./demo";
import { aprenemEnXarxa } from "./reference/aprenem-en-xarxa";
import { barcelonaMeetings } from "./reference/barcelona-meeting";
import { barcelonaOrganisations } from "./reference/barcelona-organisations";
import { barcelonaSchools } from "./reference/barcelona-schools";
import { referenceCities } from "./reference/cities";
import { enSkolaForAlla } from "./reference/en-skola-for-alla";
import { guides as referenceGuides } from "./reference/guide-networks-and-clusters";
import { guidePractices } from "./reference/guide-practices";
import { inclusionCoordinator } from "./reference/inclusion-coordinator";
import { barcelonaNetworks } from "./reference/networks";
import { otherNetworks } from "./reference/other-networks";
import { otherOrganisations } from "./reference/other-organisations";
import { peopleBarcelona } from "./reference/people-barcelona";
import { peopleOthers } from "./reference/people-others";
import { references as literature } from "./reference/references";
import { strategicMeeting } from "./reference/strategic-meeting";

/** Everything that an empty database is filled with, kind by kind. */
export const demo: { [K in KindName]: DemoRecord<K>[] } = {
  city: [...referenceCities],
  organisation: [...barcelonaOrganisations, ...otherOrganisations],
  school: [...barcelonaSchools],
  network: [...barcelonaNetworks, ...otherNetworks],
  cluster: [],
  practice: [...aprenemEnXarxa, ...enSkolaForAlla, ...strategicMeeting, ...inclusionCoordinator, ...guidePractices],
  guide: [...referenceGuides],
  meeting: [...barcelonaMeetings],
};

export const people: DemoPerson[] = [...peopleBarcelona, ...peopleOthers];
export const references = literature;
