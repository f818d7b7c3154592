import { createHash } from "node:crypto";
import { once } from "node:events";
import { finished } from "node:stream/promises";
import type { Client } from "pg";
import { type CopyStreamQuery, from } from "pg-copy-streams";
import type { MediaStore } from "@/lib/media/store";
import { ExplainedError } from "../process/explained-error";
import { names } from "./manifest";
import type { BackupArchive } from "./read-archive";
import type { Report } from "./report";
import { copiedColumns } from "./tables";
import type { TarEntry } from "./tar";

/** Keys between tables are checked after all rows are there, because records refer to each other in circles. */
async function deferKeys(client: Client): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ table: string; name: string }>(
    `SELECT conrelid::regclass::text AS "table", quote_ident(conname) AS name FROM pg_constraint
     WHERE contype = 'f' AND NOT condeferrable AND connamespace = 'public'::regnamespace`,
  );
  const alter = async (how: string) => {
    for (const { table, name } of rows) await client.query(`ALTER TABLE ${table} ALTER CONSTRAINT ${name} ${how}`);
  };
  await alter("DEFERRABLE");
  await client.query("SET CONSTRAINTS ALL DEFERRED");
  return async () => {
    await client.query("SET CONSTRAINTS ALL IMMEDIATE");
    await alter("NOT DEFERRABLE");
  };
}

/** Writes entries of tables; those of one table follow each other. */
class TableWriter {
  #name = "";
  #stream: CopyStreamQuery | undefined;

  constructor(
    private readonly client: Client,
    private readonly tables: BackupArchive["about"]["tables"],
  ) {}

  async write(name: string, data: Buffer): Promise<void> {
    if (name !== this.#name) await this.#begin(name);
    if (this.#stream?.errored) throw this.#stream.errored;
    if (this.#stream?.write(data) === false) await once(this.#stream, "drain");
  }

  async end(): Promise<void> {
    const stream = this.#stream;
    this.#stream = undefined;
    if (!stream) return;
    stream.end();
    await finished(stream);
  }

  async #begin(name: string): Promise<void> {
    await this.end();
    const table = this.tables.find((one) => one.name === name);
    if (!table) throw new ExplainedError(`The archive has rows of the unknown table ${name}.`);
    this.#name = name;
    this.#stream = this.client.query(from(`COPY ${copiedColumns(table)} FROM STDIN`));
    // If the archive ends in the middle of a table, nobody waits for the stream when its connection closes.
    this.#stream.on("error", () => {});
  }
}

export type LoadedFiles = Record<string, string>;

/** Writes files; all of a key together, because a store writes all of them or none. */
class FileWriter {
  readonly written: LoadedFiles = {};
  #key = "";
  #files = new Map<string, Uint8Array>();

  constructor(private readonly store: MediaStore) {}

  async write(path: string, data: Buffer): Promise<void> {
    const [key = "", name = ""] = path.split("/");
    if (key !== this.#key) await this.end();
    this.#key = key;
    this.#files.set(name, data);
    this.written[path] = createHash("sha256").update(data).digest("hex");
  }

  async end(): Promise<void> {
    if (this.#files.size === 0) return;
    const outcome = await this.store.write(this.#key, this.#files);
    if (outcome !== "written") throw new ExplainedError(`The file ${this.#key} could not be stored (${outcome}).`);
    this.#files = new Map();
  }
}

type Writers = { tables: TableWriter; files: FileWriter };

async function load({ name, data }: TarEntry, { tables, files }: Writers, report: Report): Promise<void> {
  const [part, ...rest] = name.split("/");
  if (part === names.table) {
    report(`${rest[0]}`);
    await tables.write(rest[0] ?? "", data);
  } else if (part === names.media) {
    await tables.end();
    report(name);
    await files.write(rest.join("/"), data);
  } else throw new ExplainedError(`The archive has an unknown part: ${name}.`);
}

/**
 * Loads an archive into an empty database with the archive's migrations, in one transaction, and its files into a store.
 * Returns the hashes of the files.
 */
export async function loadArchive(
  archive: BackupArchive,
  client: Client,
  store: MediaStore,
  report: Report,
): Promise<LoadedFiles> {
  const files = new FileWriter(store);
  const tables = new TableWriter(client, archive.about.tables);
  await client.query("BEGIN; SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0");
  const checkKeys = await deferKeys(client);
  for await (const entry of archive.entries) await load(entry, { tables, files }, report);
  await tables.end();
  await files.end();
  for (const [name, next] of Object.entries(archive.about.sequences))
    await client.query("SELECT setval(quote_ident($1)::regclass, $2::bigint, false)", [name, next]);
  await checkKeys();
  await client.query("COMMIT");
  return files.written;
}
