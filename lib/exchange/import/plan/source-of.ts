import { parseEdtf } from "@/lib/edtf";
import { webAddress } from "@/lib/kinds/value-schema";
import { importedKind } from "../kinds/index";
import type { Answers, ImportKind, RowValues } from "../model";
import { targetNamed } from "../targets/index";

/** Where records were taken from, when the answers say all of it. */
export function takenFrom({ source }: Answers): { publisher: string; address: string; on: string } | null {
  if (!source) return null;
  const { publisher, address, asOf } = source;
  const isWhole = publisher !== "" && webAddress.safeParse(address).success && parseEdtf(asOf) !== null;
  return isWhole ? { publisher, address, on: asOf } : null;
}

/** Under which name the last values of a source are kept; its memberships apart from what it says of the record. */
export function sourceKey({ kind, answers: { source } }: { kind: ImportKind; answers: Answers }): string {
  const name = source?.register ?? source?.publisher ?? "";
  return importedKind(kind).plans === "members" ? `members ${name}` : name;
}

/** What the answers add to each row: the register of its code, the day of its figures, a state that holds for all. */
export function completeRow(row: RowValues, { kind, answers }: { kind: ImportKind; answers: Answers }): RowValues {
  const { source, values: meanings } = answers;
  const { codes } = importedKind(kind);
  const hasStatus = targetNamed(kind, "status") !== undefined;
  const status = row.values.status ?? ((hasStatus && meanings.status?.[""]) || undefined);
  const { figuresOn: asOf = source?.asOf, ...said } = row.values;
  const figures = Object.entries(said).flatMap(([key, value]) =>
    key.startsWith("figures.") && asOf ? [[key, { value, asOf }]] : [],
  );
  const others = Object.entries(said).filter(([key]) => !key.startsWith("figures."));
  return {
    ...row,
    values: {
      ...Object.fromEntries([...others, ...figures]),
      ...(row.code && source?.register && codes === "register" ? { codeSystem: source.register } : {}),
      ...(status ? { status } : {}),
    },
  };
}
