import type { Namespace } from "@/lib/i18n/namespaces";
import common from "./common.json";
import dates from "./dates.json";
import errors from "./errors.json";
import kinds from "./kinds.json";
import lists from "./lists.json";
import meta from "./meta.json";
import pages from "./pages.json";
import records from "./records.json";

export default { common, errors, records, kinds, pages, lists, meta, dates } satisfies Record<Namespace, object>;
