// Node's network errors; PostgreSQL classes 08, 53 and 57, read-only (25006), timeouts of locks and transactions, deadlocks;
// Prisma's connection errors and timeouts; our own full write queue.
const failureCode =
  /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|08...$|53...$|57...$|55P03$|25006$|25P0[34]$|40(001|P01)$|P1\d{3}$|P20(24|28|34|37)$|DATABASE_BUSY$)/;
/** The same errors by the names of Prisma's driver adapter. */
const failureKind = /^(DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections)$/;
/** Errors that `pg` throws without a code. */
const failureMessage =
  /Connection terminated|timeout exceeded when trying to connect|terminating connection|Client has encountered a connection error|Query read timeout/i;

/**
 * True when the database could not answer (down, full, timed out), false for a wrong query. Also checks the causes of
 * an error.
 */
export function isDatabaseFailure(error: unknown, depth = 0): boolean {
  if (!(error instanceof Object) || depth > 5) return false;
  const { code, originalCode, kind, message, cause, meta, errors } = error as Record<string, unknown>;
  if ([code, originalCode].some((item) => typeof item === "string" && failureCode.test(item))) return true;
  if (typeof kind === "string" && failureKind.test(kind)) return true;
  if (typeof message === "string" && failureMessage.test(message)) return true;
  const inner = [cause, (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError];
  return [...inner, ...(Array.isArray(errors) ? errors : [])].some((item) => isDatabaseFailure(item, depth + 1));
}
