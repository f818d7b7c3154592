import { database } from "@/lib/db";
import type { ImportKind } from "../model";
import { coreName } from "./fold-name";
import type { GeoPlace } from "./places";

/** What matching looks at of a record of ours. */
export type OurRecord = {
  id: string;
  version: number;
  publication: "draft" | "inReview" | "published" | "archived";
  register: string | null;
  code: string | null;
  /** The core of each name it has. */
  names: string[];
  postcode: string | null;
  phone: string | null;
  site: string | null;
  address: string | null;
  place: GeoPlace | null;
  /** It belongs to the city of the import. */
  isOwn: boolean;
  status: string | null;
};

export const isOfRegister = ({ register: own }: OurRecord, register: string | null): boolean =>
  register !== null && own?.toLowerCase() === register.toLowerCase();

type Row = Omit<OurRecord, "names" | "place"> & { names: string[]; lat: number | null; lon: number | null };

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

const readSchools = (cityId: string, register: string | null) => database().$queryRaw<Row[]>`
  SELECT r."id", r."version", r."publication"::text AS "publication", s."codeSystem" AS "register",
    s."officialCode" AS "code", s."postcode", s."phone", s."website" AS "site", s."address", s."lat", s."lon",
    s."status"::text AS "status", r."responsibleCityId" IS NOT DISTINCT FROM ${cityId}::uuid AS "isOwn",
    ARRAY(SELECT DISTINCT n FROM "SchoolTranslation" t, unnest(ARRAY[t."name", t."registerName"]) n
      WHERE t."recordId" = r."id" AND n IS NOT NULL) AS "names"
  FROM "School" s JOIN "Record" r ON r."id" = s."id"
  WHERE s."cityId" = ${cityId}::uuid OR r."responsibleCityId" = ${cityId}::uuid
    OR (${register}::text IS NOT NULL AND fold_text(s."codeSystem") = fold_text(${register}))`;

/** The records that rows can be: those of the city, and those of the register anywhere. */
export async function readOurRecords(kind: ImportKind, cityId: string, register: string | null): Promise<OurRecord[]> {
  const readers = { school: readSchools } satisfies Record<ImportKind, typeof readSchools>;
  const rows = await readers[kind](cityId, register);
  return rows.map(({ lat, lon, names, postcode, phone, site, address, ...row }) => ({
    ...row,
    names: [...new Set(names.map(coreName))],
    postcode: postcode && plainPostcode(postcode),
    phone: phone && phoneDigits(phone),
    site: site && plainSite(site),
    address: address && coreName(address),
    place: lat === null || lon === null ? null : { lat, lon },
  }));
}
