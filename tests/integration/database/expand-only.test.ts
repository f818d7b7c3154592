import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Client } from "pg";
import { expect, test } from "vitest";
import { applyMigrations } from "@/scripts/database/apply-migrations";
import { createDatabase, withConnection } from "@/scripts/database/connection";
import { readMigrations } from "@/scripts/database/migrations";
import { root } from "@/scripts/process/project";
import { type Catalog, narrowed, readCatalog } from "../../support/catalog";

// While a new version is put up, the one before runs on the new schema: a migration may add and not take away.

const names = readMigrations().map(({ name }) => name);
/** The migrations of the release that may still run: see `prisma/README.md`. */
const released = readFileSync(join(root, "prisma", "released-migrations.txt"), "utf8")
  .trim()
  .split("\n");

/** What migrations since then may take away: the change as this test names it, and why that release does not mind. */
const agreed: { [change: string]: string } = {
  "MeetingPerson has the rule MeetingPerson_languages": "it takes every language that the rule before took",
};

async function onEmpty<T>(work: (address: string, client: Client) => Promise<T>): Promise<T> {
  const server = process.env.DATABASE_URL ?? "";
  const address = new URL(server);
  address.pathname = `expand_${randomUUID().replaceAll("-", "")}`;
  await createDatabase(server, address.pathname.slice(1), "template0");
  return withConnection(address.href, (client) => work(address.href, client));
}

test("every migration since the previous release only adds, but for what that release does not use", async () => {
  expect(released.filter((name) => !names.includes(name))).toEqual([]);
  const taken = await onEmpty(async (address, client) => {
    await applyMigrations(address, { only: released });
    const before = await readCatalog(client);
    await applyMigrations(address);
    return narrowed(before, await readCatalog(client));
  });
  expect(taken).toEqual(Object.keys(agreed).sort());
});

const table = `CREATE TABLE "Thing" ("id" int PRIMARY KEY, "name" text NOT NULL DEFAULT '', "size" int, "state" text)`;

test.each([
  ['DROP TABLE "Thing"', ["Thing is gone"]],
  ['ALTER TABLE "Thing" RENAME TO "Other"', ["Thing is gone"]],
  ['ALTER TABLE "Thing" DROP COLUMN "size"', ["Thing.size is gone"]],
  ['ALTER TABLE "Thing" RENAME COLUMN "size" TO "width"', ["Thing.size is gone"]],
  [
    'ALTER TABLE "Thing" DROP COLUMN "size"; ALTER TABLE "Thing" ADD COLUMN "size" int',
    ["Thing.size is another column"],
  ],
  ['ALTER TABLE "Thing" ALTER COLUMN "size" TYPE text', ["Thing.size has another type"]],
  ['ALTER TABLE "Thing" ALTER COLUMN "size" SET NOT NULL', ["Thing.size must not be empty"]],
  ['ALTER TABLE "Thing" ALTER COLUMN "name" DROP DEFAULT', ["Thing.name must not be empty"]],
  ['ALTER TABLE "Thing" ADD COLUMN "owner" int NOT NULL', ["Thing.owner must not be empty"]],
  ['ALTER TABLE "Thing" ADD CHECK ("size" > 0)', ["Thing has the rule Thing_size_check"]],
  ['CREATE UNIQUE INDEX "Thing_state" ON "Thing" ("state")', ["Thing has the rule Thing_state"]],
  ['ALTER TABLE "Thing" ADD COLUMN "owner" int REFERENCES "Thing" CHECK ("owner" > 0)', []],
  [`ALTER TABLE "Thing" ADD COLUMN "owner" int NOT NULL DEFAULT 0, ALTER COLUMN "name" DROP NOT NULL`, []],
  ['CREATE TABLE "Other" ("id" int PRIMARY KEY, "thing" int NOT NULL REFERENCES "Thing"); ANALYZE "Thing"', []],
])("%s", async (statement, found) => {
  const read = async (_: string, client: Client): Promise<[Catalog, Catalog]> => {
    await client.query(table);
    const before = await readCatalog(client);
    await client.query(statement);
    return [before, await readCatalog(client)];
  };
  expect(narrowed(...(await onEmpty(read)))).toEqual(found);
});
