// Network errors of Node; of PostgreSQL the classes 08 (connection), 53 (resources, too many connections), 57 (shutdown, a
// cancelled statement) and the time limits for locks and idle transactions; of Prisma its connection errors and time limits.
const failureCode =
  /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|08...$|53...$|57...$|55P03$|25P03$|P1\d{3}$|P2024$|P2028$|P2037$)/;
/** What Prisma's adapter calls the same. */
const failureKind = /^(DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections)$/;
/** What `pg` says without a code. */
const failureMessage =
  /Connection terminated|timeout exceeded when trying to connect|terminating connection|Client has encountered a connection error/i;

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
