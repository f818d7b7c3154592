import type { Matching } from "../kinds/model";
import type { CandidateReason, RowCandidate, RowValues } from "../model";
import { coreName } from "./fold-name";
import {
  isOfRegister,
  type OurRecord,
  type OurRecords,
  phoneDigits,
  plainPostcode,
  plainSite,
  type RecordIndex,
} from "./our-records";
import { type GeoPlace, metresBetween, nearIn } from "./places";
import { bareCode, plainCode } from "./row-key";

/** In metres: a school of the same name this near is the same; one with the same code farther away may be another. */
const distances = { same: 150, samePlace: 30, other: 500 };
/** More candidates than these say nothing. */
export const mostCandidates = 8;

export type RowMatch =
  | { kind: "matched"; recordId: string; zeros: boolean }
  /** `isOurs`: false when somebody said of an earlier file that it is not. */
  | { kind: "likely" | "doubtful"; candidates: RowCandidate[]; isOurs?: boolean }
  | { kind: "new"; recordId?: string };

/** What a person decided earlier about the same row. */
export type EarlierVerdict = { same: string | null; apart: ReadonlySet<string>; isOurs: boolean };

type Row = {
  code: string | null;
  name: string;
  postcode: string | null;
  phone: string | null;
  site: string | null;
  address: string | null;
  place: GeoPlace | null;
};

const textAt = (values: Record<string, unknown>, key: string) =>
  typeof values[key] === "string" ? (values[key] as string) : null;

function lookedAt({ code, name, values }: RowValues): Row {
  const [postcode, phone, site, address] = ["postcode", "phone", "website", "address"].map((key) =>
    textAt(values, key),
  );
  return {
    code: code ? plainCode(code) : null,
    name: coreName(name ?? ""),
    postcode: postcode ? plainPostcode(postcode) : null,
    phone: phone ? phoneDigits(phone) : null,
    site: site ? plainSite(site) : null,
    address: address ? coreName(address) : null,
    place: (values.coordinates as GeoPlace | undefined) ?? null,
  };
}

/** Finds the record of ours that a row of a file is, in the order of certainty. */
export class Matcher {
  readonly #byCode: RecordIndex;
  readonly #byBareCode: RecordIndex;
  readonly #byName: RecordIndex;
  readonly #near: ReturnType<typeof nearIn>;
  readonly #byAddress: RecordIndex;
  readonly #bySite: RecordIndex;
  readonly #elsewhere: RecordIndex;

  constructor(
    private readonly ours: OurRecords,
    register: string | null,
    /** Archived because their import was undone: they are brought back. */
    private readonly undone: ReadonlySet<string>,
    private readonly matching: Matching,
  ) {
    const codeOf = (record: OurRecord) => (isOfRegister(record, register) && record.code) || null;
    // Only what has no code of this register can be a row with another name for it.
    const isOpen = (record: OurRecord) => record.isOwn && record.publication !== "archived" && !codeOf(record);
    const byOpen = (keysOf: (record: OurRecord) => (string | null)[]) =>
      ours.by((record) => (isOpen(record) ? keysOf(record) : []));
    const isElsewhere = ({ isOwn, publication, code }: OurRecord) => !isOwn && publication === "published" && !code;
    const plainCodeOf = (record: OurRecord) => plainCode(codeOf(record) ?? "");
    this.#byCode = ours.by((record) => [plainCodeOf(record)]);
    this.#byBareCode = ours.by((record) => [bareCode(plainCodeOf(record))]);
    this.#byName = byOpen(({ names }) => names);
    this.#byAddress = byOpen(({ postcode, address }) => [postcode && address && `${postcode} ${address}`]);
    this.#bySite = byOpen(({ site }) => [site]);
    this.#near = nearIn(ours, isOpen);
    this.#elsewhere = ours.by((record) =>
      isElsewhere(record) ? record.names.map((name) => record.site && `${name} ${record.site}`) : [],
    );
  }

  match(row: RowValues, verdict?: EarlierVerdict): RowMatch {
    const same = verdict?.same ? this.ours.find(verdict.same) : undefined;
    if (same) return this.#certain(same, false);
    const looked = lookedAt(row);
    const match = this.#matchCode(looked) ?? this.#matchName(looked, verdict?.apart ?? new Set());
    return match.kind === "likely" || match.kind === "doubtful" ? { ...match, isOurs: verdict?.isOurs ?? true } : match;
  }

  #certain(record: OurRecord, zeros: boolean): RowMatch {
    if (record.publication !== "archived") return { kind: "matched", recordId: record.id, zeros };
    if (this.undone.has(record.id)) return { kind: "new", recordId: record.id };
    return { kind: "doubtful", candidates: [{ recordId: record.id, why: ["code", "archived"] }] };
  }

  #matchCode(row: Row): RowMatch | null {
    if (!row.code) return null;
    const exact = this.#byCode.get(row.code) ?? [];
    const coded = exact.length > 0 ? exact : (this.#byBareCode.get(bareCode(row.code)) ?? []);
    const reason: CandidateReason = exact.length > 0 ? "code" : "codeZeros";
    if (coded.length === 0) return null;
    // What another city has is for its coordinators to see, and to decide about.
    const found = coded.filter(({ isOwn }) => isOwn);
    if (found.length === 0) return { kind: "matched", recordId: coded[0]!.id, zeros: exact.length === 0 };
    if (found.length > 1)
      return { kind: "doubtful", candidates: found.map(({ id }) => ({ recordId: id, why: [reason] })) };
    const [record] = found;
    const metres = row.place && record!.place ? metresBetween(row.place, record!.place) : 0;
    if (metres > distances.other && !record!.names.includes(row.name))
      return { kind: "doubtful", candidates: [{ recordId: record!.id, why: [reason, "farAway"], metres }] };
    return this.#certain(record!, exact.length === 0);
  }

  #evidence(row: Row, record: OurRecord): { why: CandidateReason[]; metres: number | undefined } {
    const metres = row.place && record.place ? metresBetween(row.place, record.place) : undefined;
    const isSame = (one: string | null, other: string | null) => one !== null && one === other;
    const why: CandidateReason[] = [];
    if (isSame(row.postcode, record.postcode)) why.push("postcode");
    if (metres !== undefined && metres <= distances.same) why.push("near");
    if (isSame(row.phone, record.phone)) why.push("phone");
    if (isSame(row.site, record.site)) why.push("website");
    // Records with this name are looked for in the city only.
    why.push("city");
    return { why: why.filter((reason) => this.matching.confirms.includes(reason)), metres };
  }

  #matchName(row: Row, apart: ReadonlySet<string>): RowMatch {
    const named = (this.#byName.get(row.name) ?? []).filter(({ id }) => !apart.has(id));
    const judged = named.map((record) => ({ record, ...this.#evidence(row, record) }));
    const strong = judged.filter(({ why }) => why.length > 0);
    const some = strong.length > 0 ? strong : judged;
    const candidates = some.map(
      ({ record, why, metres }): RowCandidate => ({ recordId: record.id, why: ["name", ...why], metres }),
    );
    if (strong.length === 1) return { kind: "likely", candidates };
    if (candidates.length > 0) return { kind: "doubtful", candidates: candidates.slice(0, mostCandidates) };
    const [elsewhere] = row.site ? (this.#elsewhere.get(`${row.name} ${row.site}`) ?? []) : [];
    if (elsewhere) return { kind: "matched", recordId: elsewhere.id, zeros: false };
    const placed = this.#samePlace(row).filter(({ recordId }) => !apart.has(recordId));
    return placed.length > 0 ? { kind: "doubtful", candidates: placed.slice(0, mostCandidates) } : { kind: "new" };
  }

  #samePlace(row: Row): RowCandidate[] {
    const found = {
      near: row.place ? this.#near(row.place, distances.samePlace) : [],
      address: (row.postcode && row.address && this.#byAddress.get(`${row.postcode} ${row.address}`)) || [],
      website: (row.site && this.#bySite.get(row.site)) || [],
    };
    const { alone } = this.matching;
    const all = new Map(alone.flatMap((reason) => found[reason]).map((record) => [record.id, record]));
    return [...all.values()].map((record) => ({
      recordId: record.id,
      why: alone.filter((reason) => found[reason].some(({ id }) => id === record.id)),
      metres: row.place && record.place ? metresBetween(row.place, record.place) : undefined,
    }));
  }
}
