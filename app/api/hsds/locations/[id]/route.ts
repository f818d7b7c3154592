import { dataRoute } from "@/lib/open-data/data-route";
import { readHsdsRecord } from "@/lib/open-data/hsds/read-hsds";

export const GET = dataRoute<{ id: string }>((asked) => readHsdsRecord("locations", asked));
