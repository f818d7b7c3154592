import { PrismaPg } from "@prisma/adapter-pg";
import { Prisma, PrismaClient } from "@/prisma/generated/client";
import { TransactionQueue } from "./database/transaction-queue";
import { env } from "./env";
import { shareInProcess } from "./serving/shared";

/** A client inside or outside a transaction. */
export type Database = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;

/** For reads outside a transaction, on servers where the role has no limit of its own. */
const readLimit = 60_000;

function open(max: number): PrismaClient {
  const connectionString = env().DATABASE_URL;
  // No start-up parameters: a pooler in transaction mode refuses them.
  const adapter = new PrismaPg({ connectionString, max, connectionTimeoutMillis: 5_000, query_timeout: readLimit });
  // The promoter's address is asked for by name or not at all.
  return new PrismaClient({ adapter, omit: { personAddress: { email: true } } });
}

type Clients = { reading?: PrismaClient; writing?: PrismaClient; queue?: TransactionQueue };
// Kept per copy of Prisma's code: a reload in development evaluates this module again and finds its clients, while
// another copy of Prisma (of the jobs, beside Next's bundle) must not be given clients that do not know its classes.
const copies = shareInProcess("databases", () => new WeakMap<typeof PrismaClient, Clients>());
const clients = copies.get(PrismaClient) ?? {};
copies.set(PrismaClient, clients);

/** Of the connections of one process, those that write. */
const writers = () => Math.max(1, Math.floor(env().DATABASE_POOL * 0.3));

/** For reading, and for single statements that must not wait behind saves: audit lines, counted attempts. */
export function database(): PrismaClient {
  clients.reading ??= open(Math.max(1, Math.ceil(env().DATABASE_POOL * 0.7)));
  return clients.reading;
}

/** Transactions have connections of their own: however many wait for one, readers are not blocked. */
function writingDatabase(): PrismaClient {
  clients.writing ??= open(writers());
  return clients.writing;
}

function writingQueue(): TransactionQueue {
  clients.queue ??= new TransactionQueue(writers(), env().SAVE_WAIT_SECONDS * 1_000);
  return clients.queue;
}

export type TransactionOptions = {
  /** What it writes (a record's id): work with the same key runs one after the other. */
  key?: string | undefined;
  /** Milliseconds that it may take once it runs. */
  timeout?: number;
};

/** Milliseconds that one statement may wait for a lock that somebody else holds. */
const lockLimit = 4_000;

/** In the transaction, not on the connection: so it works with any server and behind a pooler. */
function limitTransaction(tx: Database, timeout: number): Promise<unknown> {
  const [statement, lock] = [String(timeout), String(Math.min(timeout, lockLimit))];
  return tx.$queryRaw`SELECT set_config('statement_timeout', ${statement}, true), set_config('lock_timeout', ${lock}, true),
    set_config('idle_in_transaction_session_timeout', ${statement}, true)`;
}

/**
 * Runs `work` in one transaction. Waits its turn for a connection, at most SAVE_WAIT_SECONDS; what waits longer, or for a
 * lock longer than a few seconds, fails as a database that is not available: nothing was written, and routes answer 503.
 */
export function transaction<T>(
  work: (tx: Database) => Promise<T>,
  { key, timeout = 15_000 }: TransactionOptions = {},
): Promise<T> {
  const limited = async (tx: Database) => {
    await limitTransaction(tx, timeout);
    return work(tx);
  };
  return writingQueue().run(key, () => writingDatabase().$transaction(limited, { timeout, maxWait: 15_000 }));
}

export async function closeDatabase(): Promise<void> {
  await Promise.all([clients.reading?.$disconnect(), clients.writing?.$disconnect()]);
  delete clients.reading;
  delete clients.writing;
  delete clients.queue;
}

export type { LinkPurpose, SignInMethod } from "@/prisma/generated/client";
export { Prisma };
