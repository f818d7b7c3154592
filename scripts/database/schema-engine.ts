import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlQuery,
  type SqlResultSet,
} from "@prisma/driver-adapter-utils";
import * as engineModule from "@prisma/schema-engine-wasm/schema_engine_bg";
import { schemaFile } from "../process/project";

// Prisma's schema engine as WebAssembly, so that no binary per platform is downloaded. It only compares schemas and is
// a development dependency; apply-migrations.ts works without it.

const { SchemaEngine, __wbg_set_wasm: setWasm } = engineModule as typeof engineModule & {
  __wbg_set_wasm: (exports: WebAssembly.Exports) => void;
};

/** The engine reports panics to a global object of this shape. */
const panics = {
  message: "",
  set_message: (message: string) => {
    panics.message = message;
  },
};

async function loadEngine(): Promise<void> {
  const path = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const bytes = await readFile(path.replace("schema_engine.js", "schema_engine_bg.wasm"));
  const imports = { "./schema_engine_bg.js": engineModule as unknown as WebAssembly.ModuleImports };
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  setWasm(instance.exports);
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: panics });
  (instance.exports.__wbindgen_start as () => void)();
}

/** Columns of PostgreSQL's catalogue with the type "char", which the adapter does not know. */
const oneLetter = ["constraint_type", "confdeltype", "confupdtype"];

function castOneLetterColumns(sql: string): string {
  return sql
    .replace("constr.contype AS", "constr.contype::text AS")
    .replace(/^(\s+con\.)(conf(?:del|upd)type),$/gm, "$1$2::text,");
}

function markOneLetterColumns({ columnTypes, ...result }: SqlResultSet): SqlResultSet {
  const typeOf = (name: string, index: number) =>
    oneLetter.includes(name) ? ColumnTypeEnum.Character : columnTypes[index]!;
  return { ...result, columnTypes: result.columnNames.map(typeOf) };
}

class CatalogueReader extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query: SqlQuery) =>
      markOneLetterColumns(await queryRaw({ ...query, sql: castOneLetterColumns(query.sql) }));
    return adapter;
  }
}

let loading: Promise<void> | undefined;

/** Connects the engine to this database. */
export async function openEngine(address: string) {
  loading ??= loadEngine();
  await loading;
  const adapter = bindMigrationAwareSqlAdapterFactory(new CatalogueReader({ connectionString: address }));
  return SchemaEngine.new({ datamodels: undefined }, () => {}, adapter);
}

export const noFilters = { externalTables: [], externalEnums: [] };

/** The SQL that brings the database to prisma/schema.prisma; empty if they match. */
export async function compareWithSchema(address: string): Promise<string> {
  const engine = await openEngine(address);
  const files = [{ path: schemaFile, content: await readFile(schemaFile, "utf8") }];
  const from = { tag: "schemaDatasource", files, configDir: "." } as const;
  const to = { tag: "schemaDatamodel", files } as const;
  const { stdout } = await engine.diff({ from, to, script: true, exitCode: null, filters: noFilters });
  const isEmpty = /^\s*(--.*)?\s*$/.test(stdout ?? "");
  return isEmpty ? "" : (stdout ?? "");
}
