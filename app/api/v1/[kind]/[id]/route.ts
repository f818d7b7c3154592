import { kindAtPath } from "@/lib/kinds/index";
import { problem } from "@/lib/open-data/api/problem";
import { readRecordDocument } from "@/lib/open-data/api/read-record";
import { dataRoute } from "@/lib/open-data/data-route";

/** A public record as data, by slug or id: `/api/v1/practices/most-do-sestky`. */
export const GET = dataRoute<{ kind: string; id: string }>(async ({ params, query, site }) => {
  const kind = kindAtPath(params.kind);
  return kind ? readRecordDocument(kind, params.id, query, site) : problem("unknownAddress");
});
