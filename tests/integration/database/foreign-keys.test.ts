import { afterAll, expect, test } from "vitest";
import { closeDatabase, database } from "@/lib/db";

afterAll(closeDatabase);

type ForeignKey = { name: string; indexed: boolean };

/**
 * Whether a complete (not partial) index begins with the columns of each foreign key, so that referring rows are found
 * without a scan.
 */
const foreignKeys = () => database().$queryRaw<ForeignKey[]>`
  SELECT conrelid::regclass || ' ' || conname AS name,
    EXISTS (
      SELECT 1 FROM pg_index
      WHERE indrelid = conrelid AND indisvalid AND indpred IS NULL AND indkey[0] = ANY (conkey)
    ) AS indexed
  FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`;

test("every foreign key has an index that begins with its columns", async () => {
  const keys = await foreignKeys();
  expect(keys.length).toBeGreaterThan(100);
  expect(keys.filter(({ indexed }) => !indexed).map(({ name }) => name)).toEqual([]);
});

test("every column that contains an id of another table is a foreign key", async () => {
  const rows = await database().$queryRaw<{ name: string }[]>`
    SELECT attrelid::regclass || '.' || attname AS name FROM pg_attribute
    JOIN pg_class ON pg_class.oid = attrelid
    WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND attname ~ 'Id$' AND NOT attisdropped
      AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE contype = 'f' AND conrelid = attrelid AND attnum = ANY (conkey))
    ORDER BY 1`;
  // Columns whose table the kind of an import says. Columns that outlive their row (an actor of a log line, a medium whose file waits for removal, the import that last
  // brought a record's values), and ids that are not rows (an email's header, a mailbox).
  const others = [
    ...['"AuditEntry".actorId', '"History".actorId', '"MediaFile".mediumId'],
    ...['"ImportRow".recordId', '"ImportVerdict".recordId', '"ImportedRecord".recordId'],
    ...['"ImportedRecord".importId', '"Email".messageId', '"UnreadReturn".mailboxId'],
  ];
  expect(rows.map(({ name }) => name).sort()).toEqual(others.sort());
});
