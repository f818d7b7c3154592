import { readTable } from "./read-table.ts";
import { serveParts } from "./serve-parts.ts";

// Worker thread of `read-file.ts`.
serveParts(({ bytes, choices }) => readTable(bytes, choices));
