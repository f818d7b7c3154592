import type { Database } from "@/lib/db";
import { monthOf } from "./computed-facets";
import { facet } from "./facet-names";

/** Notes in the entries of records that they were confirmed, which changes nothing else of them. */
export async function markConfirmed(tx: Database, ids: string[], now: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE "SearchEntry" SET "facets" = array_append(
      ARRAY(SELECT name FROM unnest("facets") name WHERE NOT starts_with(name, ${facet("confirmedIn", "")})),
      ${facet("confirmedIn", monthOf(now))})
    WHERE "recordId" = ANY(${ids}::uuid[])`;
}
