import { sourceLocale } from "@/lib/i18n/locales";
import { type KindName, kinds } from "@/lib/kinds/index";
import { selectFields, wireRecord } from "@/lib/open-data/record/wire-record";
import { idsShown } from "@/lib/records/public/cards-in-view";
import { type PublicRecord, readPublicRecords } from "@/lib/records/public/every-language";
import { type ChangePlace, idsInOrderOfChange } from "@/lib/records/public/in-order-of-change";
import { readListQuestion } from "@/lib/records/search/list-page";
import { countListed } from "@/lib/records/search/lists";
import { publishedTag, recordTag, termsTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";
import { writeCursor } from "./cursor";
import { isProblem, type ListParameters, readListParameters } from "./list-parameters";
import { type Problem, problem } from "./problem";

export type ListDocument = { total: number; records: object[]; next: string | null };

type Found = { records: PublicRecord[]; next: ChangePlace | null; total: number };

/** The address of the page after this one. */
function nextAddress(site: string, kind: KindName, query: URLSearchParams, next: ChangePlace | null): string | null {
  if (!next) return null;
  const more = new URLSearchParams(query);
  more.set("cursor", writeCursor(next));
  return `${site}/api/v1/${kinds[kind].path}?${more}`;
}

async function find(
  kind: KindName,
  asked: ListParameters,
  query: Awaited<ReturnType<typeof readListQuestion>>["query"],
): Promise<Found> {
  const { limit, since, after, lang } = asked;
  const [{ ids, next }, total] = await Promise.all([
    idsInOrderOfChange(kind, { query, since, after, count: limit }, sourceLocale),
    countListed(kind, sourceLocale, query),
  ]);
  return { records: await readPublicRecords(kind, ids, lang), next, total };
}

/** What is no year. Pages read on without it; a program would take everything for its answer. */
const wrongYears = ({ filters }: ListParameters) =>
  ["from", "until"].flatMap((key) =>
    (filters[key] ?? []).filter((value) => !/^[12]\d{3}$/.test(value)).map((value) => ({ key, value })),
  );

/** A page of a list as data: the filters of the page for readers, in the order of the last change. */
export async function readListDocument(
  kind: KindName,
  query: URLSearchParams,
  site: string,
): Promise<ListDocument | Problem> {
  const asked = readListParameters(kind, query);
  if (isProblem(asked)) return asked;
  const question = await readListQuestion(kind, sourceLocale, asked.filters);
  const [unknown] = [...question.unknown, ...wrongYears(asked)];
  if (unknown) return problem("unknownValue", { parameter: unknown.key, value: unknown.value });
  const found = await readPublic(
    () => find(kind, asked, question.query),
    ({ records }) => [publishedTag(kind), termsTag, ...records.flatMap(idsShown).map(recordTag)],
  );
  const wired = found.records.map((record) => wireRecord(record, site));
  return {
    total: found.total,
    records: asked.fields ? wired.map((record) => selectFields(record, asked.fields!)) : wired,
    next: nextAddress(site, kind, query, found.next),
  };
}
