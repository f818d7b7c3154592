import { type KindName, kinds } from "@/lib/kinds/index";
import type { DataAnswer } from "@/lib/open-data/data-route";
import { rdfFormats } from "@/lib/open-data/rdf/formats";
import { recordGraph } from "@/lib/open-data/rdf/record-graph";
import { selectFields, wireRecord } from "@/lib/open-data/record/wire-record";
import { findPublicRecord, type PublicRecord } from "@/lib/records/public/every-language";
import { isProblem, readFields, readLanguage, refuseUnknown } from "./list-parameters";
import { type Problem, problem } from "./problem";

type Written = { record: PublicRecord; site: string; fields: string[] | null };

/** The formats of a record, by the value of `format=`; the front door chooses by Accept. */
const recordFormats: Readonly<Record<string, (written: Written) => DataAnswer>> = {
  json: ({ record, site, fields }) => {
    const document = wireRecord(record, site);
    return { body: fields ? selectFields(document, fields) : document };
  },
  turtle: ({ record, site }) => rdfFormats.turtle(recordGraph(record, site)),
  jsonld: ({ record, site }) => rdfFormats.jsonld(recordGraph(record, site)),
};

const known = ["fields", "lang", "format"];

/** A record as data, by its slug or id. */
export async function readRecordDocument(
  kind: KindName,
  name: string,
  query: URLSearchParams,
  site: string,
): Promise<DataAnswer | Problem> {
  const unknown = refuseUnknown(query, known);
  if (unknown) return unknown;
  const [fields, lang] = [readFields(kind, query.get("fields")), readLanguage(query.get("lang"))];
  if (isProblem(fields)) return fields;
  if (isProblem(lang)) return lang;
  const format = query.get("format") ?? "json";
  const write = Object.hasOwn(recordFormats, format) ? recordFormats[format] : undefined;
  if (!write) return problem("unknownValue", { parameter: "format", value: format });
  const found = await findPublicRecord(kind, name, lang);
  if (!found) return problem("notFound");
  if (found.state === "gone") return problem("gone");
  if (found.state === "moved") {
    const rest = query.size > 0 ? `?${query}` : "";
    return { movedTo: `${site}/api/v1/${kinds[kind].path}/${found.slug}${rest}` };
  }
  return write({ record: found.record, site, fields });
}
