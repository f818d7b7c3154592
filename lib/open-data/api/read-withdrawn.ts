import { withdrawnRecords } from "@/lib/records/public/withdrawn";
import { writeCursor } from "./cursor";
import { isProblem, readPaging, refuseUnknown } from "./list-parameters";
import type { Problem } from "./problem";

export type WithdrawnDocument = { records: object[]; next: string | null };

/** A page of what was public and is not any more. */
export async function readWithdrawn(query: URLSearchParams, site: string): Promise<WithdrawnDocument | Problem> {
  const unknown = refuseUnknown(query, ["limit", "cursor", "since"]);
  if (unknown) return unknown;
  const paging = readPaging(query);
  if (isProblem(paging)) return paging;
  const rows = await withdrawnRecords({ ...paging, count: paging.limit + 1 });
  const records = rows.slice(0, paging.limit);
  const last = records.at(-1);
  const more = new URLSearchParams(query);
  if (last) more.set("cursor", writeCursor(last));
  return {
    records: records.map(({ at, ...record }) => ({ ...record, at: new Date(at).toISOString() })),
    next: rows.length > paging.limit ? `${site}/api/v1/withdrawn?${more}` : null,
  };
}
