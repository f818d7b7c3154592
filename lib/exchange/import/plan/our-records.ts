import { readInBlocks } from "@/lib/db";
import { KeyIndex } from "@/lib/text/key-index";
import { TextList } from "@/lib/text/text-list";
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

/** No text of the database has it. */
const separator = "\u0000";
const publications = ["draft", "inReview", "published", "archived"] as const;

function pack(record: OurRecord): string {
  const { id, version, publication, register, code, postcode, phone, site, address, place, isOwn, isClosed } = record;
  const marks = `${publications.indexOf(publication)}${isOwn ? 1 : 0}${isClosed ? 1 : 0}`;
  const rest = [register, code, postcode, phone, site, address, place?.lat, place?.lon, record.title];
  return [id, version, marks, ...rest, ...record.names].join(separator);
}

function unpack(packed: string): OurRecord {
  const [id = "", version, marks = "", register, code, postcode, phone, site, address, ...more] =
    packed.split(separator);
  const [lat, lon, title = "", ...names] = more;
  return {
    ...{ id, title, names, version: Number(version), publication: publications[Number(marks[0])] ?? "draft" },
    ...{ isOwn: marks[1] === "1", isClosed: marks[2] === "1" },
    ...{ register: register || null, code: code || null, postcode: postcode || null },
    ...{ phone: phone || null, site: site || null, address: address || null },
    place: lat && lon ? { lat: Number(lat), lon: Number(lon) } : null,
  };
}

type KeysOf = (record: OurRecord) => readonly (string | null)[];
export type RecordIndex = {
  /** The records with a key, in their order; undefined when there are none. */
  get(key: string): OurRecord[] | undefined;
};

/** Records of ours, of which there can be as many as rows: each is packed until it is looked at. */
export class OurRecords {
  readonly #packed = new TextList();
  readonly #byId = new KeyIndex();

  static of(records: Iterable<OurRecord>): OurRecords {
    const all = new OurRecords();
    for (const record of records) all.add(record);
    return all;
  }

  add(record: OurRecord): void {
    this.#byId.add(record.id, this.#packed.length);
    this.#packed.push(pack(record));
  }

  #at(index: number): OurRecord {
    return unpack(this.#packed.at(index)!);
  }

  *[Symbol.iterator](): Generator<OurRecord> {
    for (let index = 0; index < this.#packed.length; index += 1) yield this.#at(index);
  }

  find(id: string): OurRecord | undefined {
    return this.#byId
      .get(id)
      .map((index) => this.#at(index))
      .find((record) => record.id === id);
  }

  /** Records by keys, of which each may have none or several. */
  by(keysOf: KeysOf): RecordIndex {
    const index = new KeyIndex();
    for (let number = 0; number < this.#packed.length; number += 1)
      for (const key of new Set(keysOf(this.#at(number)))) if (key) index.add(key, number);
    const get = (key: string) => {
      const found = index.get(key).map((number) => this.#at(number));
      const records = found.filter((record) => keysOf(record).includes(key));
      return records.length > 0 ? records : undefined;
    };
    return { get };
  }
}

const toOurRecord = ({ lat, lon, names, postcode, phone, site, address, ...row }: OurRow): OurRecord => ({
  ...row,
  title: names[0] ?? "–",
  names: [...new Set(names.map(coreName))],
  postcode: postcode && plainPostcode(postcode),
  phone: phone && phoneDigits(phone),
  site: site && plainSite(site),
  address: address && coreName(address),
  place: lat === null || lon === null ? null : { lat, lon },
});

const recordsTogether = 2_000;

/** The records that rows can be: those of the city, and those of the register anywhere. */
export async function readOurRecords(
  kind: ImportedRecordName,
  cityId: string,
  register: string | null,
): Promise<OurRecords> {
  const all = new OurRecords();
  for await (const rows of readInBlocks<OurRow>(importedRecord(kind).ours(cityId, register), recordsTogether))
    for (const row of rows) all.add(toOurRecord(row));
  return all;
}
