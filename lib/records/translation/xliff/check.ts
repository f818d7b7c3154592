import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { type KindName, kindNames } from "@/lib/kinds/index";
import { titlesOf } from "@/lib/records/admin/labels";
import { inPairs } from "@/lib/records/store/in-pairs";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { leafLabel, textLabel } from "@/lib/records/translation/text-labels";
import { targetOf } from "@/lib/records/write/place";
import type { ReturnedFile } from "./model";
import { type PlannedUnit, planFile, planWithoutRecord, type XliffOutcome } from "./plan";

/** One line of the report on a returned file. */
export type ReturnedLine = {
  outcome: XliffOutcome;
  record: { kind: KindName; id: string; title: { text: string; language: Locale } } | null;
  /** Label of the text in the reader's language; null when the record does not have it. */
  label: string | null;
  to: Locale | null;
  text: string;
};

/** Joins the files of one record: translation programs may split or repeat them, and texts are checked as a whole. */
export function joinFiles(files: readonly ReturnedFile[]): ReturnedFile[] {
  const joined = new Map<string, ReturnedFile>();
  for (const file of files) {
    const name = file.record ? [file.record.kind, file.record.id, file.from, file.to].join("/") : `${joined.size}`;
    const known = joined.get(name);
    joined.set(name, known ? { ...known, units: [...known.units, ...file.units] } : file);
  }
  return [...joined.values()];
}

/** The records of a file that the actor may translate, as `<kind>/<id>`. */
async function findOwn(actor: Actor, files: readonly ReturnedFile[]): Promise<Set<string>> {
  const ids = [...new Set(files.flatMap(({ record }) => record?.id ?? []))];
  const rows = await database().record.findMany({ where: { id: { in: ids } } });
  return new Set(rows.flatMap((row) => (can(actor, "translate", targetOf(row)) ? [`${row.kind}/${row.id}`] : [])));
}

async function readTitles(files: readonly ReturnedFile[], own: ReadonlySet<string>, locale: Locale) {
  const maps = await Promise.all(
    kindNames.map((kind) => {
      const ids = files.flatMap(({ record }) => (record && own.has(`${kind}/${record.id}`) ? [record.id] : []));
      return titlesOf(kind, [...new Set(ids)], locale);
    }),
  );
  return new Map(maps.flatMap((map) => [...map]));
}

async function planOf({ record, ...file }: ReturnedFile, own: ReadonlySet<string>): Promise<PlannedUnit[]> {
  const isOwn = record !== null && own.has(`${record.kind}/${record.id}`);
  const stored = isOwn ? ((await readStored(database(), record.kind as KindName, record.id)) as Stored | null) : null;
  return (stored ? planFile(stored, { record, ...file }) : planWithoutRecord({ record, ...file })).units;
}

/** What importing the file now would do with each line. Writes nothing. */
export async function checkReturned(
  actor: Actor,
  files: readonly ReturnedFile[],
  locale: Locale,
): Promise<ReturnedLine[]> {
  const joined = joinFiles(files);
  const own = await findOwn(actor, joined);
  const titles = await readTitles(joined, own, locale);
  const lists = await inPairs(joined, async (file) => {
    const title = file.record && titles.get(file.record.id);
    const record = title && { kind: file.record!.kind as KindName, id: file.record!.id, title };
    return (await planOf(file, own)).map(({ unit, at, outcome }) => ({
      outcome,
      record: record || null,
      label: at && leafLabel(at.leaf, textLabel(at.text, locale), locale),
      to: file.to,
      text: unit.text,
    }));
  });
  return lists.flat();
}
