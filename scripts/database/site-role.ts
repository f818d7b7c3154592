import { createHash } from "node:crypto";
import type { Client } from "pg";
import { lockKey } from "./apply-migrations";
import { withConnection } from "./connection";

/** The role with which site and worker connect to the embedded server. */
export const siteRole = "xarxa_site";

/** Limits for what the site does not limit itself: hanging reads, and connections left inside a transaction. */
const limits = {
  statement_timeout: "30s",
  lock_timeout: "10s",
  idle_in_transaction_session_timeout: "60s",
};

/** Tables whose rows may only be read and added. */
const appendOnly = ["History", "AuditEntry"];

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** Grants the site's rights in this database: it may read and write rows, but not change or truncate tables. */
async function grantRights(client: Client, role: string): Promise<void> {
  const name = quoted(role);
  const lists = appendOnly.map(quoted).join(", ");
  // Under the migrations' lock: PostgreSQL refuses one of two concurrent grants.
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

/** Run after migrations: grants the rights to the role of `address`. `owner`: the address of the tables' owner. */
export async function grantSiteRights(owner: string, role: string): Promise<void> {
  await withConnection(owner, (client) => grantRights(client, role));
}

/** The same at every start, so that processes of one checkout agree. Computing it needs the owner's password. */
function passwordFor(owner: string): string {
  return createHash("sha256")
    .update(`${siteRole}:${new URL(owner).password}`)
    .digest("base64url");
}

/** The address with which the site connects to this database of the embedded server. */
export function siteAddress(owner: string): string {
  const address = new URL(owner);
  address.username = siteRole;
  address.password = passwordFor(owner);
  return address.href;
}

/** Creates the site's role on the embedded server, and returns the address with which the site connects. */
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
