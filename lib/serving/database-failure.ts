// Network errors of Node; of PostgreSQL the classes 08 (connection), 53 (resources, too many connections), 57 (shutdown, a
// cancelled statement), a read-only server (25006), the time limits for locks and transactions, deadlocks (40xxx); of Prisma
// its connection errors and time limits; our own queue of writes.
const failureCode =
  /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|08...$|53...$|57...$|55P03$|25006$|25P0[34]$|40(001|P01)$|P1\d{3}$|P20(24|28|34|37)$|DATABASE_BUSY$)/;
/** What Prisma's adapter calls the same. */
const failureKind = /^(DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections)$/;
/** What `pg` says without a code. */
const failureMessage =
  /Connection terminated|timeout exceeded when trying to connect|terminating connection|Client has encountered a connection error|Query read timeout/i;

/** Whether the database could not answer now, as opposed to: it was asked something wrong. Looks at the causes too. */
export function isDatabaseFailure(error: unknown, depth = 0): boolean {
  if (!(error instanceof Object) || depth > 5) return false;
  const { code, originalCode, kind, message, cause, meta, errors } = error as Record<string, unknown>;
  if ([code, originalCode].some((one) => typeof one === "string" && failureCode.test(one))) return true;
  if (typeof kind === "string" && failureKind.test(kind)) return true;
  if (typeof message === "string" && failureMessage.test(message)) return true;
  const inner = [cause, (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError];
  return [...inner, ...(Array.isArray(errors) ? errors : [])].some((one) => isDatabaseFailure(one, depth + 1));
}
