import type { DemoTerm } from "../demo/demo";
import { termsOfInterventions } from "./interventions";
import { termsOfLearners } from "./learners";
import { termsOfMeetings } from "./meetings";
import { termsOfOrganisations } from "./organisations";
import { termsOfPillars } from "./pillars";
import { termsOfPractices } from "./practices";
import { termsOfSchools } from "./schools";
import { termsOfThemes } from "./themes";

/** All vocabulary terms, in the order in which they are shown. */
export const terms: DemoTerm[] = [
  ...termsOfThemes,
  ...termsOfPractices,
  ...termsOfLearners,
  ...termsOfInterventions,
  ...termsOfSchools,
  ...termsOfOrganisations,
  ...termsOfMeetings,
  ...termsOfPillars,
];
