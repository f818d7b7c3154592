import { randomUUID } from "node:crypto";
import { backstage } from "./backstage";
import type { Named, RegisterWords } from "./import-files";

// Two cities whose registers are made up.

export const czech: RegisterWords = {
  ...{ locale: "cs", city: "krnov", town: "Krnov", register: "CZ" },
  code: (number) => `9${String(number).padStart(8, "0")}`,
  school: (which) => `Smyšlená základní škola ${which}`,
  place: { postcode: "794 01", street: "Vymyšlená", lat: 50.05, lon: 17.66 },
};
export const catalan: RegisterWords = {
  ...{ locale: "ca", city: "barcelona", town: "Barcelona", register: "ES-CT" },
  code: (number) => `9${String(number).padStart(7, "0")}`,
  school: (which) => `Escola Inventada ${which}`,
  place: { postcode: "08099", street: "carrer Inventat", lat: 41.3, lon: 2.05 },
};

/** Schools that the city has as drafts, with the codes of a register or without. */
export async function addOurs(
  { city, locale, register }: RegisterWords,
  ours: readonly (Named & { code?: string })[],
): Promise<void> {
  const cityId = await backstage("idOf", "city", city);
  for (const { name, postcode, address, lat, lon, code } of ours)
    await backstage("create", "school", `ours-${randomUUID().slice(0, 8)}`, {
      ...{ sourceLanguage: locale, responsibleCity: cityId, takenFrom: null, parts: {} },
      fields: {
        ...{ city: cityId, status: "open", postcode, address, coordinates: { lat, lon } },
        ...(code ? { officialCode: code, codeSystem: register } : {}),
      },
      translations: { [locale]: { name } },
    });
}
