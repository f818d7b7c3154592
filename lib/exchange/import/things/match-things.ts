import type { RowValues } from "../model";
import { coreName } from "../plan/fold-name";
import type { RowMatch, Verdicts } from "../plan/match";
import type { OurRecord } from "../plan/our-records";
import type { Thing, ThingStore } from "./model";

const mostCandidates = 8;

/** A thing as the planner knows records: it is always public, and nobody closes it. */
export const asOurRecord = ({ id, title, isOwn }: Thing): OurRecord => ({
  ...{ id, title, isOwn, version: 0, publication: "published", names: [coreName(title)], isClosed: false },
  ...{ register: null, code: null, postcode: null, phone: null, site: null, address: null, place: null },
});

function grouped(things: readonly Thing[], keysOf: (thing: Thing) => string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const thing of things) for (const key of keysOf(thing)) groups.set(key, [...(groups.get(key) ?? []), thing.id]);
  return groups;
}

/** Finds the thing of ours that a row is: by what surely tells it, else by its name, which leaves a doubt. */
export class ThingMatcher {
  readonly #byKey: Map<string, string[]>;
  readonly #byName: Map<string, string[]>;
  readonly #ids: Set<string>;

  constructor(
    things: readonly Thing[],
    private readonly store: ThingStore,
    private readonly verdicts: Verdicts,
  ) {
    this.#byKey = grouped(things, ({ keys }) => keys);
    this.#byName = grouped(things, ({ title, alike }) => alike ?? [coreName(title)]);
    this.#ids = new Set(things.map(({ id }) => id));
  }

  match({ name, values }: RowValues, key: string): RowMatch {
    const verdict = this.verdicts.get(key);
    if (verdict?.same && this.#ids.has(verdict.same)) return { kind: "matched", recordId: verdict.same, zeros: false };
    for (const sure of this.store.keysOf(values)) {
      const [recordId, ...others] = this.#byKey.get(sure) ?? [];
      if (recordId && others.length === 0) return { kind: "matched", recordId, zeros: false };
      if (recordId)
        return { kind: "doubtful", candidates: [recordId, ...others].map((id) => ({ recordId: id, why: ["code"] })) };
    }
    const alike = this.store.alikeOf?.(values) ?? [coreName(name ?? "")];
    const named = alike.flatMap((each) => this.#byName.get(each) ?? []).filter((id) => !verdict?.apart.has(id));
    if (named.length === 0) return { kind: "new" };
    const candidates = named.slice(0, mostCandidates).map((recordId) => ({ recordId, why: ["name" as const] }));
    return { kind: "doubtful", candidates };
  }
}
