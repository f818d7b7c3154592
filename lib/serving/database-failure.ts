// Node's network errors, Postgres' classes 08 (connection), 53 (resources) and 57 (shutting down), Prisma's P1xxx and pool timeout.
const failureCode =
  /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|08...$|53...$|57P..$|P1\d{3}$|P2024$|P2037$)/;
// What `pg` says without a code.
const failureMessage =
  /Connection terminated|timeout exceeded when trying to connect|terminating connection|Client has encountered a connection error/i;

/** Whether the database could not be reached, as opposed to: it was asked something wrong. Looks at the causes too. */
export function isDatabaseFailure(error: unknown, depth = 0): boolean {
  if (!(error instanceof Object) || depth > 5) return false;
  const { code, message, cause, meta, errors } = error as Record<string, unknown>;
  if (typeof code === "string" && failureCode.test(code)) return true;
  if (typeof message === "string" && failureMessage.test(message)) return true;
  const inner = [cause, (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError];
  return [...inner, ...(Array.isArray(errors) ? errors : [])].some((one) => isDatabaseFailure(one, depth + 1));
}
