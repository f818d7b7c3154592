import { sourceLocale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { refuseUnknown } from "@/lib/open-data/api/list-parameters";
import { type Problem, problem } from "@/lib/open-data/api/problem";
import type { DataAnswer, DataRequest } from "@/lib/open-data/data-route";
import { idsShown } from "@/lib/records/public/cards-in-view";
import { findPublicRecord, readPublicRecords } from "@/lib/records/public/every-language";
import { pageOfKind } from "@/lib/records/public/page-of-kind";
import { publishedTag, recordTag, termsTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";
import { isUuid } from "@/lib/text/is-uuid";
import { turnId, writeLocation, writeOrganization, writeService, writeServiceAtLocation } from "./write-hsds";

type Writer = { kind: KindName; write: typeof writeService; recordId: (id: string) => string };

const same = (id: string) => id;
/** The school whose place has this id. Anything else is no id, and found nowhere. */
const schoolOf = (what: Parameters<typeof turnId>[0]) => (id: string) => (isUuid(id) ? turnId(what, id) : "");

/** What HSDS calls our kinds. A school is a service, its place a location, both together a service at a location. */
const writers = {
  organizations: { kind: "organisation", write: writeOrganization, recordId: same },
  services: { kind: "school", write: writeService, recordId: same },
  locations: { kind: "school", write: writeLocation, recordId: schoolOf("location") },
  service_at_locations: {
    kind: "school",
    write: writeServiceAtLocation,
    recordId: schoolOf("serviceAtLocation"),
  },
} as const satisfies Record<string, Writer>;

export type HsdsList = keyof typeof writers;

const defaultSize = 50;
const mostSize = 100;
/** Further pages than this are read faster from the files. */
const lastPage = 10_000;

const wholeFrom = (text: string | null, usual: number, most: number): number | null => {
  const value = text === null ? usual : Number(text);
  return Number.isInteger(value) && value >= 1 && value <= most ? value : null;
};

/** A page of organisations or schools. */
export async function readHsdsList(list: HsdsList, { query, site }: DataRequest): Promise<DataAnswer | Problem> {
  const unknown = refuseUnknown(query, ["page", "per_page"]);
  if (unknown) return unknown;
  const page = wholeFrom(query.get("page"), 1, lastPage);
  const size = wholeFrom(query.get("per_page"), defaultSize, mostSize);
  if (page === null) return problem("unknownValue", { parameter: "page", value: query.get("page") ?? "" });
  if (size === null) return problem("badLimit", { value: query.get("per_page") ?? "", most: String(mostSize) });
  const { kind, write } = writers[list];
  const { records, total } = await readPublic(
    async () => {
      const { ids, total: all } = await pageOfKind(kind, page, size);
      return { records: await readPublicRecords(kind, ids, sourceLocale), total: all };
    },
    (found) => [publishedTag(kind), termsTag, ...found.records.flatMap(idsShown).map(recordTag)],
  );
  const pages = Math.max(1, Math.ceil(total / size));
  return {
    body: {
      total_items: total,
      total_pages: pages,
      page_number: page,
      size: records.length,
      first_page: page === 1,
      last_page: page >= pages,
      empty: records.length === 0,
      contents: records.map((record) => write(record, site)),
    },
  };
}

/** One organisation or school. */
export async function readHsdsRecord(
  list: HsdsList,
  { params, query, site }: DataRequest<{ id: string }>,
): Promise<DataAnswer | Problem> {
  const unknown = refuseUnknown(query, []);
  if (unknown) return unknown;
  const { kind, write, recordId } = writers[list];
  const id = recordId(params.id);
  const found = id ? await findPublicRecord(kind, id, sourceLocale) : null;
  if (!found) return problem("notFound");
  if (found.state === "gone") return problem("gone");
  if (found.state === "moved") return { movedTo: `${site}/api/hsds/${list}/${found.slug}` };
  return { body: write(found.record, site) };
}
