import type { Pool } from "pg";

type Statement = { text: string; values: unknown[] };

/** Reads a statement with a cursor in a transaction, so that it also works behind poolers. */
export async function* readBlocks<Row extends object>(
  pool: Pool,
  { text, values }: Statement,
  count: number,
): AsyncGenerator<Row[]> {
  const client = await pool.connect();
  let lost: Error | undefined;
  try {
    await client.query("BEGIN READ ONLY");
    await client.query({ text: `DECLARE "blocks" CURSOR FOR ${text}`, values });
    for (let more = true; more; ) {
      const { rows } = await client.query<Row>(`FETCH ${count} FROM "blocks"`);
      more = rows.length === count;
      if (rows.length > 0) yield rows;
    }
  } finally {
    await client.query("ROLLBACK").catch((error: Error) => {
      lost = error;
    });
    client.release(lost);
  }
}
