import { Prisma, readStatement } from "@/lib/db";
import { numbersFromBytes } from "./numbers";

/** The documents that each of these queries finds, as PostgreSQL reads a `tsquery`. */
export async function findNumbers(queries: string[]): Promise<Int32Array[]> {
  const rows = await readStatement<{ place: number; numbers: Uint8Array | null }>(Prisma.sql`
    SELECT "place", "numbers" FROM documents_with(${queries}::text[])`);
  const found: Int32Array[] = queries.map(() => new Int32Array());
  for (const { place, numbers } of rows) if (numbers) found[place - 1] = numbersFromBytes(numbers);
  return found;
}
