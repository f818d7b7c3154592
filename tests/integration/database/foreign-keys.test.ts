import { afterAll, expect, test } from "vitest";
import { closeDatabase, database } from "@/lib/db";

afterAll(closeDatabase);

type ForeignKey = { name: string; indexed: boolean };

/** Whether a whole (not partial) index begins with a column of the key: then what points at a row is found without a scan. */
const foreignKeys = () => database().$queryRaw<ForeignKey[]>`
  SELECT conrelid::regclass || ' ' || conname AS name,
    EXISTS (
      SELECT 1 FROM pg_index
      WHERE indrelid = conrelid AND indisvalid AND indpred IS NULL AND indkey[0] = ANY (conkey)
    ) AS indexed
  FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`;

test("every foreign key has an index that begins with it", async () => {
  const keys = await foreignKeys();
  expect(keys.length).toBeGreaterThan(100);
  expect(keys.filter(({ indexed }) => !indexed).map(({ name }) => name)).toEqual([]);
});

test("every column that names a row of another table is a foreign key", async () => {
  const rows = await database().$queryRaw<{ name: string }[]>`
    SELECT attrelid::regclass || '.' || attname AS name FROM pg_attribute
    JOIN pg_class ON pg_class.oid = attrelid
    WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND attname ~ 'Id$' AND NOT attisdropped
      AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE contype = 'f' AND conrelid = attrelid AND attnum = ANY (conkey))
    ORDER BY 1`;
  // An actor may be gone while the line about them stays, and a medium while its file waits to be removed; the others are
  // an e-mail's header and a name for a mailbox.
  const others = [
    ...['"AuditEntry".actorId', '"History".actorId', '"MediaFile".mediumId'],
    ...['"Email".messageId', '"UnreadReturn".mailboxId'],
  ];
  expect(rows.map(({ name }) => name).sort()).toEqual(others.sort());
});
