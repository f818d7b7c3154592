import { Prisma } from "@/lib/db";
import { locales } from "@/lib/i18n/locales";
import { codeFilters } from "@/lib/kinds/filters";
import type { KindName } from "@/lib/kinds/index";
import { likeStart } from "@/lib/records/store/folded-words";
import { storeOf, tableOfModel } from "@/lib/records/store/stores";
import { type Bits, bitsOf } from "./bits";
import type { FacetIndex } from "./facet-index";
import { entriesIn, selectPositions } from "./orders";

/** The records of a kind whose code or postcode begins so, however it is spaced: key → records. */
export async function findCodes(index: FacetIndex, kind: KindName, codes: Readonly<Record<string, string>> = {}) {
  const fields = codeFilters(kind);
  const { model } = storeOf(kind);
  const table = Prisma.raw(tableOfModel(model));
  const found = Object.entries(codes).map(async ([key, typed]): Promise<[string, Bits]> => {
    const column = Prisma.raw(`"${fields[key]!}"`);
    const begins = Prisma.sql`plain_code(${column}) LIKE plain_code(${likeStart(typed)})`;
    const owners = Prisma.sql`SELECT "id" FROM ${table} WHERE ${begins}`;
    const query = Prisma.sql`SELECT "recordId" FROM ${entriesIn(kind, locales[0])} AND "recordId" IN (${owners})`;
    return [key, bitsOf(index.ids.length, await selectPositions(index, query))];
  });
  return Promise.all(found);
}
