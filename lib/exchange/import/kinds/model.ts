import type { Prisma } from "@/lib/db";
import type { BaseInput } from "@/lib/kinds/input";
import type { CandidateReason, Changes } from "../model";
import type { ImportTarget } from "../targets/model";
import type { ThingStore } from "../things/model";

/** What a row must say, with the message when no column says it. */
export const requiredErrors = {
  name: "exchange:error.nameColumn",
  title: "exchange:error.titleColumn",
  label: "exchange:error.labelColumn",
  record: "exchange:error.recordColumn",
  role: "exchange:error.roleColumn",
  vocabulary: "exchange:error.vocabularyColumn",
  group: "exchange:error.groupColumn",
  school: "exchange:error.schoolColumn",
} as const;

/** How rows without a known code are found among the records of the city. */
export type Matching = {
  /** What beside the name makes a record the same one. */
  confirms: readonly CandidateReason[];
  /** What makes a record with another name one that it could be. */
  alone: readonly ("near" | "address" | "website")[];
};

type Imported = {
  /** What a row of the plan is: a row of the file, or a record with all rows that are about its members. */
  plans: "rows" | "members";
  targets: readonly ImportTarget[];
  required: readonly (keyof typeof requiredErrors)[];
  /** Where the code of a row belongs: to the record in its register, or to the row in the lists of its publisher. */
  codes: "register" | "source";
};

export type ImportedRecordName = "school" | "cluster" | "network" | "practice" | "organisation";

/** What differs between the kinds of records that can be imported. */
export type ImportedRecordKind = Imported & {
  /** What is written. */
  record: ImportedRecordName;
  matching: Matching;
  /** The fields that tie a new record to the city. */
  place: (cityId: string) => Record<string, unknown>;
  /** What rows are compared with, as `OurRow`: what the city has, and what the register has anywhere. */
  ours: (cityId: string, register: string | null) => Prisma.Sql;
  /** What becomes of a record that the source no longer has, when somebody says so; null: nothing. */
  closing: ((input: BaseInput, asOf: string) => Changes) | null;
};

/** What is no record: its store says how it is found, written and taken away. */
export type ImportedThing = Imported & {
  record?: undefined;
  thing: ThingStore;
};

export type ImportedKind = ImportedRecordKind | ImportedThing;

/** A record of ours as the database gives it. */
export type OurRow = {
  id: string;
  version: number;
  publication: "draft" | "inReview" | "published" | "archived";
  register: string | null;
  code: string | null;
  names: string[];
  postcode: string | null;
  phone: string | null;
  site: string | null;
  address: string | null;
  lat: number | null;
  lon: number | null;
  isOwn: boolean;
  isClosed: boolean;
};
