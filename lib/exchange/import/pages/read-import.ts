import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import { alphabet } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";
import { titlesOf } from "@/lib/records/admin/labels";
import { type ImportKind, importKinds } from "../model";
import { findImport } from "../store/answer";
import type { Batch } from "../store/batch";
import { mayImport } from "../store/right";
import { countAskedAgain, countOpenDoubts, countOutcomes, countToTake, type OutcomeCounts } from "../store/rows";
import type { ImportStep } from "./paths";

export type ImportLine = {
  id: string;
  fileName: string;
  city: string;
  createdAt: Date;
  state: Batch["state"];
  kind: Batch["kind"];
  step: ImportStep;
  /** Read from an address by a job. */
  isFromAddress: boolean;
};

/** Where a person goes on. */
export function currentStep(state: Batch["state"]): ImportStep {
  if (state === "reading" || state === "unreadable" || state === "answering") return "file";
  return state === "planning" || state === "planned" ? "plan" : "result";
}

const shown = 50;

/** What this person may bring in somewhere; `cities` null means everywhere. */
export const kindsFor = (actor: Actor, cities: string[] | null): readonly ImportKind[] =>
  cities ? importKinds.filter((kind) => cities.some((cityId) => mayImport(actor, kind, cityId))) : importKinds;

/** The imports of the cities of this person, newest first. */
export async function readImports(actor: Actor, cities: string[] | null, locale: Locale): Promise<ImportLine[]> {
  const rows = await database().import.findMany({
    where: cities ? { cityId: { in: cities }, kind: { in: [...kindsFor(actor, cities)] } } : {},
    orderBy: { createdAt: "desc" },
    select: { id: true, fileName: true, cityId: true, createdAt: true, state: true, kind: true, addressId: true },
    take: shown,
  });
  const titles = await titlesOf("city", [...new Set(rows.map(({ cityId }) => cityId))], locale);
  return rows.map(({ cityId, addressId, ...row }) => ({
    ...row,
    isFromAddress: addressId !== null,
    city: titles.get(cityId)?.text ?? "",
    step: currentStep(row.state),
  }));
}

export type ImportCity = { value: string; label: string };

/** The cities into which this person may bring something; null means all. */
export async function readImportCities(cities: string[] | null, locale: Locale): Promise<ImportCity[]> {
  const rows = await database().city.findMany({
    where: cities ? { id: { in: cities } } : {},
    select: { id: true },
    take: 500,
  });
  const titles = await titlesOf(
    "city",
    rows.map(({ id }) => id),
    locale,
  );
  return rows
    .map(({ id }) => ({ value: id, label: titles.get(id)?.text ?? "" }))
    .sort((a, b) => alphabet(locale).compare(a.label, b.label));
}

/** What a person sees of an import. */
export type ImportPage = {
  actor: Actor;
  batch: Batch;
  city: string;
  counts: OutcomeCounts;
  toTake: number;
  openDoubts: number;
  askedAgain: number;
  /** Of a file from an address that waits: the last one that was read since. */
  newer: Pick<Batch, "id" | "state"> | null;
};

/** A later file from the same address than this one, which was not taken in. */
async function readNewer({ addressId, createdAt, state }: Batch): Promise<ImportPage["newer"]> {
  if (!addressId || state === "taken") return null;
  return database().import.findFirst({
    where: { addressId, createdAt: { gt: createdAt } },
    orderBy: { createdAt: "desc" },
    select: { id: true, state: true },
  });
}

export async function readImportPage(actor: Actor, id: string, locale: Locale): Promise<ImportPage | null> {
  const batch = await findImport(actor, id);
  if (!batch) return null;
  const [counts, toTake, openDoubts, askedAgain, newer, titles] = await Promise.all([
    countOutcomes(id),
    countToTake(id),
    countOpenDoubts(id),
    countAskedAgain(id),
    readNewer(batch),
    titlesOf("city", [batch.cityId], locale),
  ]);
  return { actor, batch, counts, toTake, openDoubts, askedAgain, newer, city: titles.get(batch.cityId)?.text ?? "" };
}
