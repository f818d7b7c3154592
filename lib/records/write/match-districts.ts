import { randomUUID } from "node:crypto";
import type { Database } from "@/lib/db";
import { type DistrictFile, districtCode } from "@/lib/ground/district-file";
import { locales } from "@/lib/i18n/locales";

/** By language. */
type Names = Record<string, string>;

/** A district of a city as it is stored. */
export type KnownDistrict = { id: string; code: string | null; translations: readonly { name: string | null }[] };

/** A district of a file: with the id of the one that it is in the city, or a new one. */
export type MatchedDistrict = { id: string; code: string; names: Names };

/** `name_sv` is the Swedish name; a plain `name` is in the city's source language. */
function namesOf(values: Record<string, unknown>, source: string): Names {
  const own = typeof values.name === "string" ? { [source]: values.name } : {};
  const others = locales.flatMap((locale) =>
    typeof values[`name_${locale}`] === "string" ? [[locale, String(values[`name_${locale}`])]] : [],
  );
  return { ...own, ...Object.fromEntries(others) };
}

export const readKnownDistricts = (tx: Database, cityId: string): Promise<KnownDistrict[]> =>
  tx.district.findMany({
    where: { cityId },
    orderBy: { position: "asc" },
    select: { id: true, code: true, translations: { select: { name: true } } },
  });

/** Finds districts by code, or by name among those that were entered by hand and have no code. */
export function matchDistricts(
  known: readonly KnownDistrict[],
  { features }: DistrictFile,
  source: string,
): MatchedDistrict[] {
  const codes = new Map(known.map(({ id, code }) => [id, code]));
  return features.map((one, index) => {
    const [code, names] = [districtCode(one, index), namesOf(one.properties, source)];
    const called = Object.values(names);
    const isCalled = ({ id, translations }: KnownDistrict) =>
      codes.get(id) === null && translations.some(({ name }) => name !== null && called.includes(name));
    const withCode = [...codes].find(([, other]) => other === code)?.[0];
    const id = withCode ?? known.find(isCalled)?.id ?? randomUUID();
    codes.set(id, code);
    return { id, code, names };
  });
}
