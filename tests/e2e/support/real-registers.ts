import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Locale } from "@/lib/i18n/locales";
import { csvFile, type ImportFile } from "./import-files";

// Registers as their publishers wrote them. They are no part of this repository: REGISTERS names the folder.

const folder = process.env.REGISTERS ?? "";

/** Why they are not tried; false when they are there. */
export const withoutRegisters = existsSync(join(folder, "schools", "portugal_schools.csv"))
  ? false
  : "REGISTERS names no folder with registers";

export type RealRegister = {
  title: string;
  file: string;
  kind: "school" | "cluster" | "clusterMembers";
  city: string;
  locale: Locale;
  /** Null: the file of a second step has no codes of its own. */
  register: string;
  /** The column that the newer file changes; null: only a row is missing there. */
  changed: string | null;
};

const schools = { kind: "school", changed: "name" } as const;
const portugal = { city: "lisbon", register: "PT" } as const;

/** Each is undone after those that need it. */
export const realRegisters: readonly (readonly RealRegister[])[] = [
  [
    {
      ...schools,
      title: "Helsinki",
      file: "schools/helsinki_schools.csv",
      city: "helsinki",
      locale: "cs",
      register: "FI",
    },
  ],
  [{ ...schools, title: "Vienna", file: "schools/vienna_schools.csv", city: "vienna", locale: "ca", register: "AT" }],
  [
    {
      ...{ ...schools, title: "Barcelona", file: "schools/barcelona_schools.csv", city: "barcelona" },
      ...{ locale: "ca", register: "ES-CT" },
    },
  ],
  [
    { ...schools, ...portugal, title: "Portugal, schools", file: "schools/portugal_schools.csv", locale: "cs" },
    {
      ...{ ...portugal, title: "Portugal, clusters", file: "clusters/pt_clusters.csv", kind: "cluster" },
      ...{ locale: "ca", changed: "cluster_name" },
    },
    {
      ...{ ...portugal, title: "Portugal, memberships", file: "clusters/pt_cluster_members.csv" },
      ...{ kind: "clusterMembers", locale: "cs", changed: null },
    },
  ],
];

export const pathOf = ({ file }: RealRegister): string => join(folder, file);

const rowsOf = (register: RealRegister): string[][] =>
  Papa.parse<string[]>(readFileSync(pathOf(register), "utf8"), { skipEmptyLines: true }).data;

export const countRows = (register: RealRegister): number => rowsOf(register).length - 1;

/** As it may be a year later: the first row has another name, and the last one is gone. */
export function newerFile(register: RealRegister): ImportFile {
  const [names = [], first = [], ...others] = rowsOf(register);
  const column = register.changed === null ? -1 : names.indexOf(register.changed);
  const changed = first.map((cell, at) => (at === column ? `${cell} (nova)` : cell));
  return csvFile("newer.csv", [names, changed, ...others.slice(0, -1)]);
}
