import { coreName } from "../plan/fold-name";
import { isOfRegister, type OurRecord, type OurRecords, type RecordIndex } from "../plan/our-records";
import { bareCode, plainCode } from "../plan/row-key";

export type NamedFound = { record: OurRecord } | { wrong: "unknown" | "several" };

/**
 * Finds records of ours by what a cell calls them: their code in the register, else their name, in the city or
 * anywhere. Another city's drafts are not found.
 */
export class NamedRecords {
  readonly #byCode: RecordIndex;
  readonly #byBareCode: RecordIndex;
  readonly #byName: RecordIndex;

  constructor(ours: OurRecords, register: string | null, names: "inCity" | "anywhere" = "inCity") {
    const isLive = ({ publication, isOwn }: OurRecord) =>
      isOwn ? publication !== "archived" : publication === "published";
    const isNamed = (record: OurRecord) => isLive(record) && (record.isOwn || names === "anywhere");
    const codeOf = (record: OurRecord) =>
      isLive(record) && isOfRegister(record, register) ? plainCode(record.code ?? "") : "";
    this.#byCode = ours.by((record) => [codeOf(record)]);
    this.#byBareCode = ours.by((record) => [bareCode(codeOf(record))]);
    this.#byName = ours.by((record) => (isNamed(record) ? record.names : []));
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
