import { Prisma, readStatement } from "@/lib/db";
import { currentRendering } from "@/lib/serving/rendering";

// A page reads a dozen tables, and a round trip costs about as much as its rows. So the queries that a page asks for in
// one turn of the event loop are sent as one statement that returns a list of rows for each. Those of different pages
// are not mixed: the same page always sends the same statements, which PostgreSQL has planned already.

type PendingQuery = { query: Prisma.Sql; resolve: (rows: never[]) => void; reject: (error: unknown) => void };

/** By the page that is being rendered; those of scripts and jobs together. */
const pending = new Map<object | undefined, PendingQuery[]>();
/** PostgreSQL limits a function to 100 arguments; this stays well below. */
const maxBatch = 50;

const asList = ({ query }: PendingQuery) => Prisma.sql`(SELECT coalesce(json_agg(x), '[]') FROM (${query}) x)`;

async function runBatch(batch: PendingQuery[]): Promise<void> {
  try {
    const [found] = await readStatement<{ lists: string }>(
      Prisma.sql`SELECT json_build_array(${Prisma.join(batch.map(asList))})::text AS lists`,
    );
    const lists = JSON.parse(found!.lists) as never[][];
    for (const [index, { resolve }] of batch.entries()) resolve(lists[index]!);
  } catch (error) {
    for (const { reject } of batch) reject(error);
  }
}

function runPending(page: object | undefined): void {
  const batch = pending.get(page) ?? [];
  pending.delete(page);
  for (let from = 0; from < batch.length; from += maxBatch) void runBatch(batch.slice(from, from + maxBatch));
}

/**
 * Runs a query batched with all others of the same page and event-loop turn. Rows come as JSON, so dates are strings.
 * If one query of a batch fails, all of its batch fail.
 */
export function readRows<Row>(query: Prisma.Sql): Promise<Row[]> {
  return new Promise<Row[]>((resolve, reject) => {
    const page = currentRendering();
    const batch = pending.get(page);
    if (batch) batch.push({ query, resolve, reject });
    else {
      pending.set(page, [{ query, resolve, reject }]);
      setImmediate(runPending, page);
    }
  });
}

/** A column `translations` with the translation rows of a part table: `translationsColumn("Visit")`. */
export const translationsColumn = (table: "Adaptation" | "District" | "Person" | "Visit") =>
  Prisma.raw(
    `(SELECT coalesce(json_agg(t), '[]') FROM "${table}Translation" t WHERE t."partId" = "${table}"."id") AS "translations"`,
  );
