// Prints a sign-in link for each demo role. Started by `npm start`; does nothing if the database is not the demo's.
import { randomUUID } from "node:crypto";
import { generateSecret } from "otplib";
import type { Grant } from "@/lib/auth/actor";
import { grantColumns } from "@/lib/auth/invitations";
import { linkAddress, makeLink } from "@/lib/auth/links";
import { seal } from "@/lib/auth/seal";
import { replaceRecoveryCodes } from "@/lib/auth/second-factor";
import { closeDatabase, type Database, transaction } from "@/lib/db";
import { isDemoSite } from "@/lib/operating/demo";
import { nameNeedsReaders } from "@/prisma/demo/meetings/needs-readers";
import { type DemoUser, demoUsers } from "@/prisma/demo/users";

const week = 7 * 24 * 3_600_000;

/** Null: the city or record of the role was deleted from the demo. */
async function findGrant(tx: Database, user: DemoUser): Promise<Grant | null> {
  if (user.role === "administrator") return { role: user.role };
  const key = user.role === "editor" ? user.record : { kind: "city" as const, slug: user.city };
  const record = await tx.record.findUnique({ where: { kind_slug: key }, select: { id: true } });
  if (!record) return null;
  return user.role === "editor" ? { role: user.role, recordId: record.id } : { role: user.role, cityId: record.id };
}

/** Creates or updates the account. An existing account keeps its role, because a changed role ends its sign-ins. */
async function prepareUser(tx: Database, user: DemoUser, grant: Grant): Promise<string> {
  const { email, name, language } = user;
  const id = randomUUID();
  const totpSecret = user.role === "administrator" ? await seal(generateSecret(), id) : null;
  const create = { id, email, name, language, totpSecret };
  const account = await tx.user.upsert({ where: { email }, update: {}, create });
  const columns = { userId: account.id, ...grantColumns(grant) };
  if ((await tx.grant.count({ where: columns })) === 0) await tx.grant.create({ data: columns });
  return account.id;
}

async function describeUser(tx: Database, user: DemoUser, now: Date): Promise<string | null> {
  const grant = await findGrant(tx, user);
  if (!grant) return null;
  const userId = await prepareUser(tx, user, grant);
  await tx.token.deleteMany({ where: { userId, purpose: "signIn" } });
  const token = await makeLink(tx, { purpose: "signIn", email: user.email, userId, lifetime: week, now });
  const where = user.role === "administrator" ? "" : ` (${user.role === "editor" ? user.record.slug : user.city})`;
  const line = `  ${user.role}${where}\n    ${linkAddress("signIn", user.language, token)}`;
  if (user.role !== "administrator") return line;
  const [code] = await replaceRecoveryCodes(tx, userId, 1);
  return `${line}\n    and as the second step the code ${code}`;
}

async function printSignIns(): Promise<void> {
  if (!(await isDemoSite())) return;
  const lines: string[] = [];
  await transaction(async (tx) => {
    const isFirst = (await tx.user.count({ where: { email: { in: demoUsers.map(({ email }) => email) } } })) === 0;
    for (const user of demoUsers) lines.push((await describeUser(tx, user, new Date())) ?? "");
    // Later, who reads is what people of the demo have chosen.
    if (isFirst) await nameNeedsReaders(tx);
  });
  console.log(`To look behind the scenes of the demo, each link once:\n${lines.filter(Boolean).join("\n")}\n`);
}

await printSignIns().finally(closeDatabase);
