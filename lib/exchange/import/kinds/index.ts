import type { ImportKind } from "../model";
import type { ThingStore } from "../things/model";
import { importedCluster } from "./cluster";
import { importedContact } from "./contact";
import { importedDistrict } from "./district";
import { clusterMembers, networkMembers } from "./members";
import type { ImportedKind, ImportedRecordKind, ImportedRecordName } from "./model";
import { importedNetwork } from "./network";
import { importedOrganisation } from "./organisation";
import { importedPractice } from "./practice";
import { importedReference } from "./reference";
import { importedSchool } from "./school";
import { importedTerm } from "./term";

const records: Record<ImportedRecordName, ImportedRecordKind> = {
  school: importedSchool,
  cluster: importedCluster,
  network: importedNetwork,
  practice: importedPractice,
  organisation: importedOrganisation,
};

const kinds: Record<ImportKind, ImportedKind> = {
  ...records,
  clusterMembers,
  networkMembers,
  reference: importedReference,
  term: importedTerm,
  contact: importedContact,
  district: importedDistrict,
};

/** What becomes of a record that the source no longer has; null when nothing does. */
export function closingOf(kind: ImportKind): ImportedRecordKind["closing"] {
  const found = kinds[kind];
  return found.record === undefined ? null : found.closing;
}

/** The store of what is no record. */
export function thingStoreOf(kind: ImportKind): ThingStore {
  const found = kinds[kind];
  if (found.record !== undefined) throw new Error(`${kind} are records`);
  return found.thing;
}

/** How what is no record is taken away that a whole file does not have; null when nothing is. */
export function absentOf(kind: ImportKind): NonNullable<ThingStore["absent"]> | null {
  const found = kinds[kind];
  return found.record === undefined ? (found.thing.absent ?? null) : null;
}

export const importedKind = (kind: ImportKind): ImportedKind => kinds[kind];

export const importedRecord = (name: ImportedRecordName): ImportedRecordKind => records[name];
