import { feature } from "topojson-client";
import { type DistrictFile, districtFile, districtPoints, mostDistricts } from "./district-file.ts";
import { maxDistrictPoints } from "./limits.ts";
import { collectionOf, featureOf, makeSmallTopology } from "./simplify.ts";

// Runs in a worker thread, so its files import only packages and relative paths with file extension.

/** Why a file is refused: the last word of the key of its sentence. */
export type DistrictProblem =
  | "districtsJson"
  | "districtsShape"
  | "districtsDegrees"
  | "districtsMany"
  | "districtsNames"
  | "districtsCodes"
  | "districtsTime";
export type ReadDistricts = { ok: true; file: DistrictFile } | { ok: false; problem: DistrictProblem };

const refuse = (problem: DistrictProblem): ReadDistricts => ({ ok: false, problem });

const isInDegrees = ({ geometry }: DistrictFile["features"][number]) =>
  districtPoints(geometry).every(([lon = 0, lat = 0]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const countOf = (content: unknown): number =>
  typeof content === "object" && content !== null && "features" in content && Array.isArray(content.features)
    ? content.features.length
    : 0;

const longest = { code: 20, name: 120 };

/** The code and the names, as they can be stored. */
function cleanProperties(properties: Record<string, unknown>): Record<string, string> {
  const texts = Object.entries(properties).flatMap(([name, value]) => {
    const isCode = name === "code";
    if (!isCode && !/^name(?:_[a-z]{2})?$/.test(name)) return [];
    if (typeof value !== "string" && typeof value !== "number") return [];
    const text = String(value)
      .replace(/[\p{Cc}\p{Cs}]/gu, " ")
      .trim();
    const short = [...text].slice(0, isCode ? longest.code : longest.name).join("");
    return text ? [[name, short] as const] : [];
  });
  return Object.fromEntries(texts);
}

/** Makes one topology of all, so that neighbours keep their common border, and leaves points out. */
function simplified({ features }: DistrictFile): DistrictFile {
  const whole = features.map(({ geometry, properties }) => featureOf(geometry, cleanProperties(properties)));
  const topology = makeSmallTopology({ districts: collectionOf(whole) }, maxDistrictPoints);
  return districtFile.parse(feature(topology, topology.objects.districts!));
}

/** The boundaries in a text, simplified, or why they are refused. */
export function districtsOfText(text: string): ReadDistricts {
  const content = parse(text.replace(/^\ufeff/, ""));
  if (content === undefined) return refuse("districtsJson");
  if (countOf(content) > mostDistricts) return refuse("districtsMany");
  const { data } = districtFile.safeParse(content);
  if (!data) return refuse("districtsShape");
  if (!data.features.every(isInDegrees)) return refuse("districtsDegrees");
  try {
    return { ok: true, file: simplified(data) };
  } catch {
    // Areas that are so small or so odd that nothing is left of them.
    return refuse("districtsShape");
  }
}
