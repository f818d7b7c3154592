import { readFileSync } from "node:fs";
import { feature } from "topojson-client";
import { z } from "zod";
import type { GroundTopology } from "@/lib/ground/simplify";
import type { Locale } from "@/lib/i18n/locales";
import type { DemoRecord } from "../demo";

const properties = z.object({ code: z.string(), name: z.string() });

type Districts = NonNullable<NonNullable<DemoRecord<"city">["parts"]>["districts"]>;

/** The districts of a city of the demo as GeoJSON, with code and name. */
export function demoDistricts(city: string) {
  const text = readFileSync(new URL(`./${city}.topojson`, import.meta.url), "utf8");
  const topology: GroundTopology = JSON.parse(text);
  return feature(topology, topology.objects.districts!);
}

/** "Sant Martí" → "sant-marti" */
const keyOf = (name: string) =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");

/** The same as parts of the demo's city; names are as their city writes them. */
export const districtParts = (city: string, language: Locale): Districts =>
  demoDistricts(city).features.map((district) => {
    const { code, name } = properties.parse(district.properties);
    return { key: keyOf(name), fields: { code }, texts: { [language]: { name } } };
  });
