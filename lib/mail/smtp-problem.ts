type Problem = {
  code?: string;
  originalCode?: string;
  timeoutType?: string;
  command?: string;
  response?: string;
  responseCode?: number;
};

/** The server's codes, "550 5.1.1", or the name of the error, "ETIMEDOUT". */
export function codeOf(error: unknown): string {
  const { responseCode, response = "", originalCode, code } = error as Problem;
  const status = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\s/.exec(response)?.[1];
  return [responseCode ?? originalCode ?? code ?? "unknown", status].filter(Boolean).join(" ").slice(0, 40);
}

/**
 * True for a refusal of the recipient or the content. One of our credentials or sender can be corrected, so it is
 * retried.
 */
export function isFinal(error: unknown): boolean {
  const { responseCode = 0, command = "" } = error as Problem;
  return responseCode >= 500 && responseCode !== 503 && /^(RCPT TO|DATA)/.test(command);
}

const cut = new Set(["EABORT", "ECONNECTION", "EPROTOCOL", "ESTREAM"]);
const notReached = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);

/** True when the connection broke so late that the server may have accepted the email. */
export function mayHaveArrived(error: unknown): boolean {
  const { responseCode, code = "", originalCode = "", timeoutType } = error as Problem;
  if (responseCode) return false;
  if (code === "ETIMEDOUT") return timeoutType === "SOCKET_TIMEOUT";
  return cut.has(code) || (code === "ESOCKET" && !notReached.has(originalCode));
}
