import { isDeepStrictEqual } from "node:util";
import { isLocale } from "@/lib/i18n/locales";
import { registerOf } from "@/lib/kinds/registers";
import type { Changes, FieldChange, ImportKind } from "../model";
import { targetNamed } from "../targets/index";
import { phoneDigits, plainSite } from "./our-records";
import type { Ours } from "./our-values";
import { type GeoPlace, metresBetween } from "./places";
import { bareCode, plainCode } from "./row-key";

type Values = Readonly<Record<string, unknown>>;

const isPlace = (value: unknown): value is GeoPlace =>
  typeof value === "object" && value !== null && "lat" in value && "lon" in value;

const isWithin = (items: readonly unknown[], all: readonly unknown[]) =>
  items.every((item) => all.some((same) => isDeepStrictEqual(item, same)));

/** A boundary knows of which shape of its source it was made: a file of other neighbours simplifies it another way. */
const isBoundary = (value: unknown): value is { sum?: string } =>
  typeof value === "object" && value !== null && "coordinates" in value;

const codeFields = new Set(["officialCode", "registerCode"]);
const isSameCode = (one: string, other: string) => bareCode(plainCode(one)) === bareCode(plainCode(other));

/** Whether two values say the same: a telephone number with other blanks is the same number, a code without zeros the same code. */
export function isSameValue(key: string, one: unknown, other: unknown): boolean {
  if (isDeepStrictEqual(one, other)) return true;
  // Order says nothing where several things are named.
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && isWithin(one, other) && isWithin(other, one);
  if (isBoundary(one) && isBoundary(other)) return one.sum !== undefined && one.sum === other.sum;
  if (isPlace(one) && isPlace(other)) return metresBetween(one, other) < 1;
  if (typeof one !== "string" || typeof other !== "string") return false;
  if (codeFields.has(key)) return isSameCode(one, other);
  if (key === "phone") return phoneDigits(one) !== null && phoneDigits(one) === phoneDigits(other);
  return key === "website" && plainSite(one) === plainSite(other);
}

/** Ours has lost its zeros, and the file has the whole code, as long as those of its register. */
function completesCode(key: string, ours: unknown, theirs: unknown, register: unknown): boolean {
  if (!codeFields.has(key) || typeof ours !== "string" || typeof theirs !== "string") return false;
  const length = typeof register === "string" ? registerOf(register)?.codeLength : null;
  return plainCode(theirs).length === length && plainCode(ours).length < length;
}

/** Latitude and longitude are one field. */
const ownerOf = (kind: ImportKind, key: string, owners: Answers["owners"]): "register" | "ours" => {
  const [first, rest] = key.split(".");
  const field = isLocale(first) && rest ? rest : key;
  const name = field === "coordinates" ? "latitude" : field === "codeSystem" ? "officialCode" : field;
  return owners[field] ?? targetNamed(kind, name)?.owner ?? "register";
};

type Answers = { owners: Record<string, "register" | "ours"> };
type Known = {
  ours: Pick<Ours, "valueOf" | "isPointByHand">;
  last: Values | null;
  /** Of the codes of the row. */
  register?: unknown;
};

/**
 * The difference in one field. `last` is what the register said at the last import: what differs from it was edited
 * here, and stays.
 */
function compareField(kind: ImportKind, key: string, theirs: unknown, known: Known, answers: Answers) {
  const { ours: record, last, register } = known;
  const ours = record.valueOf(key);
  if (isSameValue(key, ours, theirs) && !completesCode(key, ours, theirs, register)) return null;
  const before = last?.[key];
  const change = (take: boolean, why?: FieldChange["why"]): FieldChange => ({
    ...{ ours: ours ?? null, theirs, take },
    ...(why ? { why } : {}),
  });
  if (before !== undefined) return isSameValue(key, ours, before) ? change(true) : change(false, "edited");
  if (ours === undefined) return change(true);
  if (ownerOf(kind, key, answers.owners) === "ours") return change(false, "ours");
  const isByHand = key === "coordinates" && record.isPointByHand;
  return isByHand && answers.owners.coordinates !== "register" ? change(false, "ours") : change(true);
}

/** Compares a row with a record of ours, field by field. Fields that the row does not mention stay as they are. */
export function compareRow(kind: ImportKind, values: Values, known: Known, answers: Answers): Changes {
  const changes: Changes = {};
  for (const [key, theirs] of Object.entries(values)) {
    const change = compareField(kind, key, theirs, { ...known, register: values.codeSystem }, answers);
    if (change) changes[key] = change;
  }
  // A remark about the point goes with the point.
  if (changes.coordinatesApproximate && changes.coordinates?.take === false) delete changes.coordinatesApproximate;
  return changes;
}

export const hasTaken = (changes: Changes): boolean => Object.values(changes).some(({ take }) => take);
