import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { Prisma, PrismaClient } from "@/prisma/generated/client";
import { DiallingClient } from "./database/dialling-client";
import { readBlocks } from "./database/read-blocks";
import { chooseReplica, type Replica } from "./database/replicas";
import { hideLists, statementName, stopNaming } from "./database/statement-names";
import { TransactionQueue } from "./database/transaction-queue";
import { env } from "./env";
import { currentRequestId } from "./request-id";
import { shareInProcess } from "./serving/shared";
import { traced } from "./traces/span";

/** A Prisma client, inside or outside a transaction. */
export type Database = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;

/** In milliseconds: limit for reads outside transactions, for servers whose role has no limit of its own. */
const readLimit = 60_000;

/** Prisma's client, and the connections that it uses. */
type Connected = { client: PrismaClient; pool: Pool };

type Use = "reading" | "writing" | "replicas";

/** What all copies of this module opened, to count it. */
const opened = shareInProcess("opened-databases", () => ({
  pools: { reading: new Set<Pool>(), writing: new Set<Pool>(), replicas: new Set<Pool>() },
  queues: new Set<TransactionQueue>(),
}));

/** In milliseconds: a replica that takes longer is left alone, and the primary asked instead. */
const replicaLimits = { connectionTimeoutMillis: 1_000, query_timeout: 4_000 };
/** Longer than dialling takes (`DiallingClient`), because a busy site is not a missing database. */
const primaryLimits = { connectionTimeoutMillis: 12_000, query_timeout: readLimit };

function open(use: Use, max: number, connectionString = env().DATABASE_URL): Connected {
  // No startup parameters, because poolers in transaction mode refuse them.
  const limits = use === "replicas" ? replicaLimits : primaryLimits;
  const pool = new Pool({ connectionString, max, Client: DiallingClient, ...limits });
  opened.pools[use].add(pool);
  // A connection that is lost while idle is replaced by the next statement.
  pool.on("error", () => {});
  // A person's email address is read only when a query selects it explicitly.
  const client: PrismaClient = new PrismaClient({
    adapter: new PrismaPg(pool),
    omit: { personAddress: { email: true } },
  });
  return { client, pool };
}

/** What a trace says of a statement: never the statement. */
const postgres = { "db.system.name": "postgresql" };

type Clients = { reading?: Connected; writing?: Connected; queue?: TransactionQueue; replicas: Map<string, Connected> };
// One set of clients per copy of Prisma's code: a reload in development reuses its clients, while another copy (the
// jobs beside Next's bundle) must not get clients of foreign classes.
const copies = shareInProcess("databases", () => new WeakMap<typeof PrismaClient, Clients>());
const clients: Clients = copies.get(PrismaClient) ?? { replicas: new Map() };
copies.set(PrismaClient, clients);

/** The number of connections for writing. */
const writers = () => Math.max(1, Math.floor(env().DATABASE_POOL * 0.3));

/** The number of connections for reading, to the primary and to each replica. */
const readingConnections = () => Math.max(1, Math.ceil(env().DATABASE_POOL * 0.7));

function replicaReaders({ address }: Replica): Connected {
  const connected = clients.replicas.get(address) ?? open("replicas", readingConnections(), address);
  clients.replicas.set(address, connected);
  return connected;
}

/** Of a replica, where a page may be read from one. */
function readers(): Connected {
  const replica = chooseReplica();
  if (replica) return replicaReaders(replica);
  clients.reading ??= open("reading", readingConnections());
  return clients.reading;
}

/** For reads, and for single statements that must not wait behind saves, such as audit lines. */
export function database(): PrismaClient {
  return readers().client;
}

/** The rows of a statement, without Prisma, which takes longer than the statements of a page themselves. */
export async function readStatement<Row extends object>(statement: Prisma.Sql): Promise<Row[]> {
  const [text, values] = [hideLists(statement.text), statement.values];
  const name = statementName(text);
  const { pool } = readers();
  const send = (named: string | undefined) => pool.query<Row>({ text, values, ...(named ? { name: named } : {}) });
  return traced("read", postgres, async () => {
    try {
      return (await send(name)).rows;
    } catch (error) {
      if (!name || !stopNaming(error)) throw error;
      return (await send(undefined)).rows;
    }
  });
}

/** The rows of a statement that has too many for memory, in blocks, all as they were at one moment. */
export const readInBlocks = <Row extends object>(statement: Prisma.Sql, count: number): AsyncGenerator<Row[]> =>
  readBlocks<Row>(readers().pool, statement, count);

/** Transactions have their own connections, so that readers are not blocked by waiting writes. */
function writingDatabase(): PrismaClient {
  clients.writing ??= open("writing", writers());
  return clients.writing.client;
}

function writingQueue(): TransactionQueue {
  clients.queue ??= new TransactionQueue(writers(), env().SAVE_WAIT_SECONDS * 1_000);
  opened.queues.add(clients.queue);
  return clients.queue;
}

export type TransactionOptions = {
  /** What is written (a record's id): transactions with the same key run one after the other. */
  key?: string | undefined;
  /** In milliseconds, from when it starts. */
  timeout?: number;
};

/** In milliseconds: how long a statement may wait for a lock. */
const lockLimit = 4_000;

/** Set in the transaction instead of the connection, so that it works behind poolers. */
function limitTransaction(tx: Database, timeout: number): Promise<unknown> {
  const [statement, lock] = [String(timeout), String(Math.min(timeout, lockLimit))];
  // Names the request in PostgreSQL's own log and lists, at no cost: the statement is sent anyway.
  const request = currentRequestId();
  const name = request ? `xarxa ${request}` : "xarxa";
  return tx.$queryRaw`SELECT set_config('statement_timeout', ${statement}, true), set_config('lock_timeout', ${lock}, true),
    set_config('idle_in_transaction_session_timeout', ${statement}, true), set_config('application_name', ${name}, true)`;
}

/**
 * Runs `work` in a transaction. Waiting longer than SAVE_WAIT_SECONDS for a connection, or `lockLimit` for a lock,
 * fails as a database failure: nothing is written and routes answer 503.
 */
export function transaction<T>(
  work: (tx: Database) => Promise<T>,
  { key, timeout = 15_000 }: TransactionOptions = {},
): Promise<T> {
  const limited = async (tx: Database) => {
    await limitTransaction(tx, timeout);
    return work(tx);
  };
  const run = () => writingDatabase().$transaction(limited, { timeout, maxWait: 15_000 });
  return traced("transaction", postgres, () => writingQueue().run(key, run));
}

/** The connections of this process: open, idle, and callers that wait for one; and the saves that wait. */
export function countConnections() {
  const sum = (use: Use, count: (pool: Pool) => number) =>
    [...opened.pools[use]].reduce((all, pool) => all + count(pool), 0);
  const counts = (use: Use) => ({
    open: sum(use, (pool) => pool.totalCount),
    idle: sum(use, (pool) => pool.idleCount),
    waiting: sum(use, (pool) => pool.waitingCount),
  });
  const savesWaiting = [...opened.queues].reduce((all, queue) => all + queue.waiting, 0);
  const pools = { reading: counts("reading"), writing: counts("writing"), replicas: counts("replicas") };
  return { pools, savesWaiting };
}

/** Closes all connections of this process, for scripts and tests. */
export async function closeDatabase(): Promise<void> {
  const going = [clients.reading, clients.writing, ...clients.replicas.values()].filter((one) => one !== undefined);
  clients.replicas.clear();
  if (clients.queue) opened.queues.delete(clients.queue);
  delete clients.reading;
  delete clients.writing;
  delete clients.queue;
  for (const pools of Object.values(opened.pools)) for (const { pool } of going) pools.delete(pool);
  await Promise.all(going.map(({ client }) => client.$disconnect()));
  await Promise.all(going.map(({ pool }) => pool.end()));
}

export type {
  CityExport,
  CityExportState,
  Import,
  ImportAddress,
  ImportDecision,
  ImportedRecord,
  ImportRhythm,
  ImportRow,
  ImportRowState,
  ImportState,
  LinkPurpose,
  SignInMethod,
} from "@/prisma/generated/client";
export { Prisma };
