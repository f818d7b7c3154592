import { createHash } from "node:crypto";
import type { Client } from "pg";
import { lockKey } from "./apply-migrations";
import { withConnection } from "./connection";

/** The role with which site and worker connect to the embedded server. */
export const siteRole = "xarxa_site";

/** For whatever the site itself did not limit: a read that hangs, a connection that was left in the middle of its work. */
const limits = {
  statement_timeout: "30s",
  lock_timeout: "10s",
  idle_in_transaction_session_timeout: "60s",
};

/** Tables of which lines are read and added, and nothing else. */
const appendOnly = ["History", "AuditEntry"];

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** Gives the role what the site needs in this database: to read and write rows, never to change or empty tables. */
async function grantRights(client: Client, role: string): Promise<void> {
  const name = quoted(role);
  const lists = appendOnly.map(quoted).join(", ");
  // Under the lock of the migrations: of two that grant at once, PostgreSQL would refuse one.
  await client.query(`
    BEGIN;
    SELECT pg_advisory_xact_lock(${lockKey});
    GRANT USAGE ON SCHEMA public TO ${name};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${name};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${name};
    REVOKE UPDATE, DELETE ON ${lists} FROM ${name};
    REVOKE INSERT, UPDATE, DELETE ON _prisma_migrations FROM ${name};
    COMMIT;
  `);
}

/** After the migrations: the role of `address` gets its rights in that database. `owner`: the address of who owns the tables. */
export async function grantSiteRights(owner: string, role: string): Promise<void> {
  await withConnection(owner, (client) => grantRights(client, role));
}

/** The same at every start, so that several processes of one checkout agree; nobody who lacks the owner's can compute it. */
function passwordFor(owner: string): string {
  return createHash("sha256")
    .update(`${siteRole}:${new URL(owner).password}`)
    .digest("base64url");
}

/** The address with which the site connects to this database of a server of ours. */
export function siteAddress(owner: string): string {
  const address = new URL(owner);
  address.username = siteRole;
  address.password = passwordFor(owner);
  return address.href;
}

/** Creates the site's role on a server of ours, and returns the address with which the site connects to this database. */
export async function createSiteRole(owner: string): Promise<string> {
  await withConnection(owner, async (client) => {
    const { rowCount } = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [siteRole]);
    if (!rowCount) await client.query(`CREATE ROLE ${siteRole} LOGIN`);
    await client.query(`ALTER ROLE ${siteRole} PASSWORD '${passwordFor(owner)}'`);
    for (const [setting, value] of Object.entries(limits)) {
      await client.query(`ALTER ROLE ${siteRole} SET ${setting} = '${value}'`);
    }
  });
  return siteAddress(owner);
}
