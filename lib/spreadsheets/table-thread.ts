import { readTable } from "./read-table.ts";
import { serveParts } from "./serve-thread.ts";

// Worker thread of `read-file.ts`.
serveParts(({ bytes, choices }) => readTable(bytes, choices));
