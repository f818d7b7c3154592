import { archiveManifestName } from "@/lib/exchange/city-archive/manifest";
import type { ArchiveFault, CityArchive } from "@/lib/exchange/city-archive/read-archive";

const explain = {
  missing: "is missing",
  changed: "is not what it was: its sum differs",
  unknown: "does not belong to the archive",
  notJson: "cannot be read",
  count: "has another number of rows than the archive says",
} satisfies Record<ArchiveFault["fault"], string>;

/** A ZIP with a manifest; spreadsheets are ZIPs too. */
export const isArchive = (bytes: Buffer) =>
  bytes.subarray(0, 2).toString() === "PK" && bytes.includes(archiveManifestName);

export const explainFaults = (faults: readonly ArchiveFault[]): string =>
  [
    "The archive is damaged or was changed:",
    ...faults.slice(0, 20).map(({ file, fault }) => `  ${file} ${explain[fault]}`),
  ].join("\n");

/** What `check` prints about an archive. */
export function describeArchive({ manifest, files }: CityArchive): string[] {
  const { city, madeAt, tables, leftOut } = manifest;
  const media = [...files.keys()].filter((file) => file.startsWith("media/")).length;
  return [
    `The archive of ${city.slug}, made ${madeAt.slice(0, 10)}: ${tables.Record ?? 0} records, ${tables.History ?? 0} changes, ${media} files of media.`,
    "Every sum and count is right.",
    ...leftOut.map(
      ({ table, column, target, rows, outcome }) =>
        `  ${rows} rows of ${table} name a ${target} that is not the city's (${column}): ${outcome}`,
    ),
  ];
}
