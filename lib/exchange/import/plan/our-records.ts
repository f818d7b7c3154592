import { database } from "@/lib/db";
import { importedRecord } from "../kinds/index";
import type { ImportedRecordName, OurRow } from "../kinds/model";
import { coreName } from "./fold-name";
import type { GeoPlace } from "./places";

/** What matching looks at of a record of ours: `names` are the cores of its names. */
export type OurRecord = Omit<OurRow, "lat" | "lon"> & { title: string; place: GeoPlace | null };

export const isOfRegister = ({ register: own }: OurRecord, register: string | null): boolean =>
  register !== null && own?.toLowerCase() === register.toLowerCase();

/** Digits of a telephone number, without the country's. */
export const phoneDigits = (phone: string): string | null => {
  const digits = phone.replace(/\D/g, "");
  return digits.length < 7 ? null : digits.slice(-9);
};

/** Host and path of a website: "https://www.example.org/" → "example.org". */
export const plainSite = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/[/#?]+$/, "");

export const plainPostcode = (postcode: string): string => postcode.replace(/[\s-]/g, "").toUpperCase();

/** Records by keys, of which each may have none or several. */
export function recordsBy<R>(records: readonly R[], keysOf: (record: R) => (string | null)[]) {
  const groups = new Map<string, R[]>();
  for (const record of records)
    for (const key of keysOf(record)) {
      if (!key) continue;
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
  return groups;
}

/** The records that rows can be: those of the city, and those of the register anywhere. */
export async function readOurRecords(
  kind: ImportedRecordName,
  cityId: string,
  register: string | null,
): Promise<OurRecord[]> {
  const rows = await database().$queryRaw<OurRow[]>(importedRecord(kind).ours(cityId, register));
  return rows.map(({ lat, lon, names, postcode, phone, site, address, ...row }) => ({
    ...row,
    title: names[0] ?? "–",
    names: [...new Set(names.map(coreName))],
    postcode: postcode && plainPostcode(postcode),
    phone: phone && phoneDigits(phone),
    site: site && plainSite(site),
    address: address && coreName(address),
    place: lat === null || lon === null ? null : { lat, lon },
  }));
}
