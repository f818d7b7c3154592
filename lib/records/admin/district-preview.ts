import { createHash, randomUUID } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { readToken, signToken } from "@/lib/auth/signed-token";
import { type Database, database } from "@/lib/db";
import { boxOf } from "@/lib/ground/box";
import { type DistrictFile, districtFile, districtPoints } from "@/lib/ground/district-file";
import { boxOfTopology, type Ground, prepareTopology } from "@/lib/ground/ground";
import { maxDistrictPoints } from "@/lib/ground/limits";
import { collectionOf, featureOf, makeSmallTopology } from "@/lib/ground/simplify";
import type { GroundSource } from "@/lib/ground/source";
import type { Locale } from "@/lib/i18n/locales";
import { matchDistricts, readKnownDistricts } from "@/lib/records/write/match-districts";
import { targetOf } from "@/lib/records/write/place";
import { readDraft, storeDraft } from "@/lib/routes/draft";
import { isUuid } from "@/lib/text/is-uuid";

/** `source`: its source language. */
export type EditedCity = { id: string; slug: string; source: string };

/** A city whose boundaries the actor may change; null otherwise. */
export async function findEditedCity(actor: Actor, id: string): Promise<EditedCity | null> {
  const record = isUuid(id) ? await database().record.findUnique({ where: { id_kind: { id, kind: "city" } } }) : null;
  if (!record || !can(actor, "edit", targetOf(record))) return null;
  return { id, slug: record.slug, source: record.sourceLanguage };
}

/** In degrees: about 200 kilometres. Coordinates of another city, or the wrong way round, are farther away. */
const farthest = 2;

/** True when the boundaries cannot be those of this city, as far as its position is known. */
export async function isFarFrom(tx: Database, cityId: string, { features }: DistrictFile): Promise<boolean> {
  const { lat, lon } = await tx.city.findUniqueOrThrow({ where: { id: cityId }, select: { lat: true, lon: true } });
  if (lat === null || lon === null) return false;
  const box = boxOf(features.flatMap(({ geometry }) => districtPoints(geometry)));
  if (!box) return false;
  const isNear = (from: number, to: number, at: number) => from - farthest <= at && at <= to + farthest;
  return !(isNear(box.west, box.east, lon) && isNear(box.south, box.north, lat));
}

/** A file that was read and waits to be saved. */
export type ReadFile = { file: DistrictFile; source: GroundSource };

const sumOf = (text: string) => createHash("sha256").update(text).digest("base64url");

/** Stores boundaries that were checked for this city, until they are saved. Returns the id under which they wait. */
export async function keepDistricts(
  { id }: Pick<EditedCity, "id">,
  file: DistrictFile,
  words: { source: string; licence: string; address: string },
  now: Date,
): Promise<string> {
  const text = JSON.stringify(file);
  const seal = await signToken("districts", [id, sumOf(text)]);
  return storeDraft({ ...words, file: text, seal }, [], now);
}

/**
 * The boundaries that wait for this city under this id; null when they are not kept any more, and for what nobody
 * checked: any refused form is a draft, too.
 */
export async function readWaitingDistricts(
  city: Pick<EditedCity, "id">,
  draft: unknown,
  now: Date,
): Promise<ReadFile | null> {
  const values = (await readDraft(draft, now))?.values ?? {};
  const text = (name: string) => (typeof values[name] === "string" && values[name] !== "" ? values[name] : undefined);
  const [written, seal] = [text("file"), text("seal")];
  const [checkedFor, sum] = (seal && (await readToken("districts", seal, now))) || [];
  if (!written || checkedFor !== city.id || sum !== sumOf(written)) return null;
  const { data: file } = districtFile.safeParse(JSON.parse(written));
  const [licence, address] = [text("licence"), text("address")];
  const source = { text: text("source") ?? "", ...(licence ? { licence } : {}), ...(address ? { address } : {}) };
  return file ? { file, source } : null;
}

export type DistrictPreview = {
  ground: Ground;
  districts: { id: string; name: string; code: string; isKnown: boolean }[];
  /** Districts of the city that the file does not have. */
  staying: number;
};

type Names = Record<string, unknown>;

/** The name in the reader's language, else the plain one, else the first that there is. */
function nameOf(names: Names, locale: Locale): string {
  const text = names[`name_${locale}`] ?? names.name ?? Object.entries(names).find(([key]) => key !== "code")?.[1];
  return String(text ?? "");
}

/** What saving a file would do to the districts of a city, with its map. */
export async function previewDistricts(
  city: EditedCity,
  { file, source }: ReadFile,
  locale: Locale,
): Promise<DistrictPreview> {
  const known = await readKnownDistricts(database(), city.id);
  const matched = matchDistricts(known, file, city.source);
  const [knownIds, foundIds] = [known, matched].map((list) => new Set(list.map(({ id }) => id)));
  const shapes = file.features.map(({ geometry }, at) => ({ ...featureOf(geometry), id: matched[at]!.id }));
  const topology = prepareTopology(makeSmallTopology({ districts: collectionOf(shapes) }, maxDistrictPoints));
  return {
    ground: {
      ...{ version: randomUUID(), shapes: null, districts: topology, districtBox: boxOfTopology(topology) },
      sources: [source],
    },
    districts: file.features.map(({ properties }, at) => {
      const { id, code } = matched[at]!;
      return { id, code, name: nameOf(properties, locale), isKnown: knownIds!.has(id) };
    }),
    staying: known.filter(({ id }) => !foundIds!.has(id)).length,
  };
}
