import { kindAtPath } from "@/lib/kinds/index";
import { isProblem } from "@/lib/open-data/api/list-parameters";
import { problem } from "@/lib/open-data/api/problem";
import { readListDocument } from "@/lib/open-data/api/read-list";
import { dataRoute } from "@/lib/open-data/data-route";

/** A list of public records as data: `/api/v1/practices?theme=transitions`. */
export const GET = dataRoute<{ kind: string }>(async ({ params, query, site }) => {
  const kind = kindAtPath(params.kind);
  if (!kind) return problem("unknownAddress");
  const list = await readListDocument(kind, query, site);
  return isProblem(list) ? list : { body: list, next: list.next };
});
