import type { Actor } from "@/lib/auth/actor";
import { type CoverageFilter, readCoverage, readStandings, whereIn } from "@/lib/records/translation/coverage";

/** All records that the actor may translate, with their states. */
export const allStandings = async (actor: Actor, filter: CoverageFilter = {}) =>
  readStandings(whereIn(await readCoverage(actor, filter)));
