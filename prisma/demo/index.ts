import type { KindName } from "@/lib/kinds/index";
import type { DemoPerson, DemoRecord } from "./demo";
import { guidesOfCooperation } from "./guides/cooperation";
import { guidesOfTransitions } from "./guides/transitions";
import { meetingsOfBraga } from "./meetings/braga";
import { meetingsComing } from "./meetings/coming";
import { meetingsOfLimerick } from "./meetings/limerick";
import { meetingsInStages } from "./meetings/stages/index";
import { takenPractices } from "./meetings/stages/taken-practices";
import { practices } from "./practices/index";
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
import { structureCities } from "./structure/cities";
import { otherClusters } from "./structure/clusters";
import { clustersOfNorthernPortugal } from "./structure/clusters-north-portugal";
import { centralNetworks } from "./structure/networks-central";
import { iberianNetworks } from "./structure/networks-iberia";
import { northernNetworks } from "./structure/networks-north";
import { centralOrganisations } from "./structure/organisations-central";
import { iberianOrganisations } from "./structure/organisations-iberia";
import { northernOrganisations } from "./structure/organisations-north";
import { structurePeople } from "./structure/people";
import { withRegister } from "./structure/register";
import { schools } from "./structure/schools";

/** Some meetings are in a stage that passes: their days count from the one on which the demo is written. */
export const today = new Date().toISOString().slice(0, 10);

/** All demo records, by kind. */
export const demo: { [K in KindName]: DemoRecord<K>[] } = {
  city: [...referenceCities, ...structureCities],
  organisation: [
    ...barcelonaOrganisations,
    ...otherOrganisations,
    ...iberianOrganisations,
    ...northernOrganisations,
    ...centralOrganisations,
  ],
  school: [...barcelonaSchools, ...schools],
  network: [...barcelonaNetworks, ...otherNetworks, ...iberianNetworks, ...northernNetworks, ...centralNetworks],
  cluster: [...clustersOfNorthernPortugal, ...otherClusters].map((record) =>
    record.fields.codeSystem ? { ...record, texts: withRegister(record.texts) } : record,
  ),
  practice: [
    ...aprenemEnXarxa,
    ...enSkolaForAlla,
    ...strategicMeeting,
    ...inclusionCoordinator,
    ...guidePractices,
    ...practices,
    ...takenPractices(today),
  ],
  guide: [...referenceGuides, ...guidesOfCooperation, ...guidesOfTransitions],
  meeting: [
    ...barcelonaMeetings,
    ...meetingsOfLimerick,
    ...meetingsOfBraga,
    ...meetingsComing,
    ...meetingsInStages(today),
  ],
};

export const people: DemoPerson[] = [...peopleBarcelona, ...peopleOthers, ...structurePeople];
export const references = literature;
