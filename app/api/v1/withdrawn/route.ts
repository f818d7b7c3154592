import { isProblem } from "@/lib/open-data/api/list-parameters";
import { readWithdrawn } from "@/lib/open-data/api/read-withdrawn";
import { dataRoute } from "@/lib/open-data/data-route";

/** What was public and is not any more, for those who keep a copy. */
export const GET = dataRoute(async ({ query, site }) => {
  const list = await readWithdrawn(query, site);
  return isProblem(list) ? list : { body: list, next: list.next };
});
