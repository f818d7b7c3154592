import { coreName } from "../plan/fold-name";
import { isOfRegister, type OurRecord } from "../plan/our-records";
import { plainCode } from "../plan/row-key";

export type NamedFound = { record: OurRecord } | { wrong: "unknown" | "several" };

const bare = (code: string) => code.replace(/^0+/, "");

/**
 * Finds records of ours by what a cell calls them: their code in the register, else their name in the city. Another
 * city's drafts are not found.
 */
export class NamedRecords {
  readonly #byCode: Map<string, OurRecord[]>;
  readonly #byBareCode: Map<string, OurRecord[]>;
  readonly #byName: Map<string, OurRecord[]>;

  constructor(ours: readonly OurRecord[], register: string | null) {
    const live = ours.filter(({ publication, isOwn }) =>
      isOwn ? publication !== "archived" : publication === "published",
    );
    const coded = live.filter((record) => record.code && isOfRegister(record, register));
    this.#byCode = Map.groupBy(coded, ({ code }) => plainCode(code!));
    this.#byBareCode = Map.groupBy(coded, ({ code }) => bare(plainCode(code!)));
    const named = live.filter(({ isOwn }) => isOwn).flatMap((record) => record.names.map((name) => ({ name, record })));
    const byName = Map.groupBy(named, ({ name }) => name);
    this.#byName = new Map([...byName].map(([name, list]) => [name, list.map(({ record }) => record)]));
  }

  find(cell: string): NamedFound {
    const code = plainCode(cell);
    const found = this.#byCode.get(code) ?? this.#byBareCode.get(bare(code)) ?? this.#byName.get(coreName(cell)) ?? [];
    const own = found.filter(({ isOwn }) => isOwn);
    const [record, ...others] = own.length > 0 ? own : found;
    if (!record) return { wrong: "unknown" };
    return others.length > 0 ? { wrong: "several" } : { record };
  }
}
