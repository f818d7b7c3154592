import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as engineModule from "@prisma/schema-engine-wasm/schema_engine_bg";

// The schema engine as WebAssembly: the same engine as in the Prisma CLI, without a download per platform.
const { SchemaEngine, __wbg_set_wasm: setWasm } = engineModule as typeof engineModule & {
  __wbg_set_wasm: (exports: WebAssembly.Exports) => void;
};

export type Engine = Awaited<ReturnType<typeof SchemaEngine.new>>;

/** Where the engine reports its panics; it looks for a global of this shape. */
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

let loading: Promise<void> | undefined;

export async function openEngine(adapter: SqlMigrationAwareDriverAdapterFactory): Promise<Engine> {
  loading ??= loadEngine();
  await loading;
  return SchemaEngine.new({ datamodels: undefined }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter));
}
