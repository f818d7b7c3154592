import { dataRoute } from "@/lib/open-data/data-route";
import { readHsdsList } from "@/lib/open-data/hsds/read-hsds";

export const GET = dataRoute((asked) => readHsdsList("locations", asked));
