import type { DemoRecord } from "../demo";
import { schoolsOfBarcelona } from "./schools-barcelona";
import { schoolsOfBraga } from "./schools-braga";
import { schoolsOfKrnov, schoolsOfOstrava, schoolsOfVelkeHamry } from "./schools-czechia";
import { schoolsOfHelsinki, schoolsOfTampere } from "./schools-finland";
import { schoolsOfGothenburg } from "./schools-gothenburg";
import { schoolsOfLimerick } from "./schools-limerick";
import { schoolsOfLisbon } from "./schools-lisbon";
import { schoolsOfPorto } from "./schools-porto";
import { schoolsOfVienna } from "./schools-vienna";

export const schools: DemoRecord<"school">[] = [
  ...schoolsOfBarcelona,
  ...schoolsOfBraga,
  ...schoolsOfOstrava,
  ...schoolsOfKrnov,
  ...schoolsOfVelkeHamry,
  ...schoolsOfHelsinki,
  ...schoolsOfTampere,
  ...schoolsOfGothenburg,
  ...schoolsOfLimerick,
  ...schoolsOfLisbon,
  ...schoolsOfPorto,
  ...schoolsOfVienna,
];
