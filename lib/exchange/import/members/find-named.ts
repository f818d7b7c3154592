import { coreName } from "../plan/fold-name";
import { isOfRegister, type OurRecord, recordsBy } from "../plan/our-records";
import { bareCode, plainCode } from "../plan/row-key";

export type NamedFound = { record: OurRecord } | { wrong: "unknown" | "several" };

/**
 * Finds records of ours by what a cell calls them: their code in the register, else their name, in the city or
 * anywhere. Another city's drafts are not found.
 */
export class NamedRecords {
  readonly #byCode: Map<string, OurRecord[]>;
  readonly #byBareCode: Map<string, OurRecord[]>;
  readonly #byName: Map<string, OurRecord[]>;

  constructor(ours: readonly OurRecord[], register: string | null, names: "inCity" | "anywhere" = "inCity") {
    const live = ours.filter(({ publication, isOwn }) =>
      isOwn ? publication !== "archived" : publication === "published",
    );
    const coded = live.filter((record) => isOfRegister(record, register));
    const named = names === "inCity" ? live.filter(({ isOwn }) => isOwn) : live;
    this.#byCode = recordsBy(coded, ({ code }) => [code && plainCode(code)]);
    this.#byBareCode = recordsBy(coded, ({ code }) => [code && bareCode(plainCode(code))]);
    this.#byName = recordsBy(named, (record) => record.names);
  }

  find(cell: string): NamedFound {
    const code = plainCode(cell);
    const found =
      this.#byCode.get(code) ?? this.#byBareCode.get(bareCode(code)) ?? this.#byName.get(coreName(cell)) ?? [];
    const own = found.filter(({ isOwn }) => isOwn);
    const [record, ...others] = own.length > 0 ? own : found;
    if (!record) return { wrong: "unknown" };
    return others.length > 0 ? { wrong: "several" } : { record };
  }
}
