import { PrismaPg } from "@prisma/adapter-pg";
import { Prisma, PrismaClient } from "@/prisma/generated/client";
import { env } from "./env";
import { shareInProcess } from "./serving/shared";

/** A client inside or outside a transaction. */
export type Database = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;

function open(max: number): PrismaClient {
  const adapter = new PrismaPg({ connectionString: env().DATABASE_URL, max, connectionTimeoutMillis: 5_000 });
  // The promoter's address is asked for by name or not at all.
  return new PrismaClient({ adapter, omit: { personAddress: { email: true } } });
}

type Clients = { reading?: PrismaClient; writing?: PrismaClient };
// Kept per copy of Prisma's code: a reload in development evaluates this module again and finds its clients, while
// another copy of Prisma (of the jobs, beside Next's bundle) must not be given clients that do not know its classes.
const copies = shareInProcess("databases", () => new WeakMap<typeof PrismaClient, Clients>());
const clients = copies.get(PrismaClient) ?? {};
copies.set(PrismaClient, clients);

/** For reading. */
export function database(): PrismaClient {
  clients.reading ??= open(Math.max(1, Math.ceil(env().DATABASE_POOL * 0.7)));
  return clients.reading;
}

/** Saves have connections of their own: however many wait for one, readers are not blocked. */
function writingDatabase(): PrismaClient {
  clients.writing ??= open(Math.max(1, Math.floor(env().DATABASE_POOL * 0.3)));
  return clients.writing;
}

/** Runs `work` in one transaction. `timeout` in milliseconds. */
export function transaction<T>(work: (tx: Database) => Promise<T>, timeout = 15_000): Promise<T> {
  return writingDatabase().$transaction(work, { timeout, maxWait: 15_000 });
}

export async function closeDatabase(): Promise<void> {
  await Promise.all([clients.reading?.$disconnect(), clients.writing?.$disconnect()]);
  delete clients.reading;
  delete clients.writing;
}

export type { LinkPurpose, SignInMethod } from "@/prisma/generated/client";
export { Prisma };
