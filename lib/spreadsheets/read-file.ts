import type { TableChoices } from "./model.ts";
import type { TablePart } from "./read-table.ts";
import { readInThread } from "./threaded-parts.ts";

/**
 * Reads the table in a file in a worker thread: first what was detected, then rows in chunks of a thousand, then the
 * end. The thread gets the bytes: the caller has none afterwards.
 */
export const readTableFile = (bytes: Uint8Array, choices: TableChoices = {}): AsyncGenerator<TablePart> =>
  readInThread<TablePart>(new URL("./table-thread.ts", import.meta.url), { bytes, choices });
