import type { Database } from "@/lib/db";
import { type KindName, kindNamed, kindNames } from "@/lib/kinds/index";
import { linkLexeme, quoted } from "./lexemes";
import { requiredRecords } from "./searched-texts";

/** Kinds with a part whose texts are public only while a record of this kind is: a meeting and the school it visits. */
function holdingKinds(kind: KindName): KindName[] {
  return kindNames.filter((holder) =>
    Object.values(kindNamed(holder).parts).some(
      (part) =>
        Object.keys(part.translated).length > 0 &&
        requiredRecords(part).some((name) => {
          const field = part.fields[name]!;
          return field.type === "link" && [field.to].flat().includes(kind);
        }),
    ),
  );
}

/** The public records with such a part for these: their documents change when one is published or archived. */
export async function findHolders(
  tx: Database,
  kind: KindName,
  ids: readonly string[],
): Promise<{ kind: KindName; id: string }[]> {
  const holders = holdingKinds(kind);
  if (holders.length === 0 || ids.length === 0) return [];
  const any = ids.map((id) => quoted(linkLexeme(id))).join(" | ");
  return tx.$queryRaw<{ kind: KindName; id: string }[]>`
    SELECT "kind", "recordId" AS "id" FROM "SearchDocument"
    WHERE "vector" @@ ${any}::tsquery AND "kind"::text = ANY(${holders})`;
}
