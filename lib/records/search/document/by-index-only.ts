import type { Database } from "@/lib/db";

/**
 * For the statements of this transaction that compare vectors: PostgreSQL takes few documents for cheap to read, and does
 * not know that each vector has to be fetched and unpacked. Searches use the function `documents_with`.
 */
export const byIndexOnly = (tx: Database) => tx.$queryRaw`SELECT set_config('enable_seqscan', 'off', true)`;
