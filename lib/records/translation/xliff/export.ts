import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { inPairs } from "@/lib/records/store/in-pairs";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { type RecordCoverage, readCoverage, readStandings, whereIn } from "@/lib/records/translation/coverage";
import { namedIn, waitingStates } from "@/lib/records/translation/revision";
import { type PendingSources, sentFile } from "./sent";
import { writeXliff } from "./write";

export type ExportChoice = {
  /** Id of the responsible city, or "platform" for records without one. */
  city?: string | undefined;
  kind?: KindName | undefined;
  from: Locale;
  to: Locale;
  /** Also exports records that are not public. */
  drafts?: boolean | undefined;
};

export type Exported = {
  xml: string;
  /** Slug of the chosen city. */
  city: string | undefined;
  records: number;
  units: number;
};

/** In bytes. The returned file is about twice as large and must fit into an upload. */
const maxFileSize = 4_000_000;
const maxRecords = 2_000;

const refused = (key: string): Result<never> => ({ ok: false, reason: "invalid", errors: [{ key, path: ["to"] }] });

/** Without a city, rights are checked per record. */
const mayExportOf = (actor: Actor, city: string | undefined): boolean =>
  city === undefined || can(actor, "export", { cityId: city === "platform" ? null : city });

/** The records with missing or outdated texts that the actor may export; one more than fits into a file. */
async function findRecords(actor: Actor, { city, kind, from, to, drafts }: ExportChoice): Promise<RecordCoverage[]> {
  const publication = drafts ? undefined : "published";
  const coverage = await readCoverage(actor, { city, kind, publication, source: from, right: "export" });
  return readStandings(
    whereIn(coverage, (states) => states[to] !== "current"),
    maxRecords + 1,
  );
}

/** Record id → texts for which a human translation is waiting. */
async function readWaiting(ids: string[], language: Locale): Promise<Map<string, PendingSources>> {
  const rows = await database().revision.findMany({
    where: {
      recordId: { in: ids },
      languages: { equals: [language] },
      origin: { in: ["translation", "xliff"] },
      state: { in: waitingStates },
    },
    select: { recordId: true, texts: true },
  });
  const waiting = new Map<string, Map<string, string>>();
  for (const { recordId, texts } of rows) {
    const known = waiting.get(recordId!) ?? new Map<string, string>();
    for (const [key, [madeFrom]] of Object.entries(namedIn({ texts }))) known.set(key, madeFrom);
    waiting.set(recordId!, known);
  }
  return waiting;
}

async function citySlug(city: string | undefined): Promise<string | undefined> {
  if (city === undefined || city === "platform") return city;
  return (await database().record.findUnique({ where: { id_kind: { id: city, kind: "city" } } }))?.slug;
}

/** Exports missing and outdated texts as XLIFF for a translation agency. Errors: invalid, notFound. */
export async function exportTexts(actor: Actor, choice: ExportChoice): Promise<Result<Exported>> {
  if (choice.from === choice.to) return refused("translation:error.sameLanguage");
  if (!mayExportOf(actor, choice.city)) return { ok: false, reason: "notFound" };
  const found = await findRecords(actor, choice);
  if (found.length > maxRecords) return refused("translation:error.tooMuchToExport");
  const waiting = await readWaiting(
    found.map(({ id }) => id),
    choice.to,
  );
  const files = await inPairs(found, async ({ kind, id }) => {
    const stored = (await readStored(database(), kind, id)) as Stored | null;
    return stored && sentFile(stored, choice.to, waiting.get(id) ?? new Map());
  });
  const sent = files.filter((file) => file !== null);
  if (sent.length === 0) return refused("translation:error.nothingToExport");
  const xml = writeXliff(sent);
  if (Buffer.byteLength(xml) > maxFileSize) return refused("translation:error.tooMuchToExport");
  const units = sent.reduce((sum, file) => sum + file.units.length, 0);
  return { ok: true, value: { xml, city: await citySlug(choice.city), records: sent.length, units } };
}
