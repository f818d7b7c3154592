import type { RowValues } from "../model";
import { coreName } from "../plan/fold-name";
import { type EarlierVerdict, mostCandidates, type RowMatch } from "../plan/match";
import type { OurRecord } from "../plan/our-records";
import type { Thing, ThingStore } from "./model";

/** A thing as the planner knows records: it is always public, and nobody closes it. */
export const asOurRecord = ({ id, title, isOwn }: Thing): OurRecord => ({
  ...{ id, title, isOwn, version: 0, publication: "published", names: [coreName(title)], isClosed: false },
  ...{ register: null, code: null, postcode: null, phone: null, site: null, address: null, place: null },
});

/** Things by keys, of which each may have several. */
function thingsBy(things: readonly Thing[], keysOf: (thing: Thing) => string[]): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things)
    for (const key of keysOf(thing)) {
      const group = groups.get(key);
      if (group) group.push(thing);
      else groups.set(key, [thing]);
    }
  return groups;
}

/** Finds the thing of ours that a row is: by what surely tells it, else by its name, which leaves a doubt. */
export class ThingMatcher {
  readonly #byKey: Map<string, Thing[]>;
  readonly #byName: Map<string, Thing[]>;
  readonly #ids: Set<string>;

  constructor(
    things: readonly Thing[],
    private readonly store: ThingStore,
  ) {
    this.#byKey = thingsBy(things, ({ keys }) => keys);
    this.#byName = thingsBy(things, ({ title, alike }) => alike ?? [coreName(title)]);
    this.#ids = new Set(things.map(({ id }) => id));
  }

  match({ name, values }: RowValues, verdict?: EarlierVerdict): RowMatch {
    if (verdict?.same && this.#ids.has(verdict.same)) return { kind: "matched", recordId: verdict.same, zeros: false };
    for (const sure of this.store.keysOf(values)) {
      const found = this.#byKey.get(sure) ?? [];
      if (found.length === 1) return { kind: "matched", recordId: found[0]!.id, zeros: false };
      if (found.length > 1)
        return { kind: "doubtful", candidates: found.map(({ id }) => ({ recordId: id, why: ["code"] })) };
    }
    const alike = this.store.alikeOf?.(values) ?? [coreName(name ?? "")];
    const named = alike.flatMap((each) => this.#byName.get(each) ?? []).filter(({ id }) => !verdict?.apart.has(id));
    if (named.length === 0) return { kind: "new" };
    const candidates = named.slice(0, mostCandidates).map(({ id }) => ({ recordId: id, why: ["name" as const] }));
    return { kind: "doubtful", candidates };
  }
}
