export const fetchProblems = [
  "notAllowed",
  "unknownHost",
  "notPublic",
  "unreachable",
  "certificate",
  "tooSlow",
  "redirects",
  "status",
  "tooLarge",
  "contentType",
  "broken",
  "empty",
] as const;
export type FetchProblem = (typeof fetchProblems)[number];

/** Why nothing was fetched. Stays inside of this room: its functions return values. */
export class FetchRefusal extends Error {
  constructor(
    readonly problem: FetchProblem,
    /** The host or the status that it is about. */
    readonly about: string | null = null,
  ) {
    super(problem);
  }
}

const cannotConnect = /^(ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|EADDRNOTAVAIL|EACCES|EPERM)$/;
const badCertificate = /CERT|SELF_SIGNED|UNABLE_TO_|^ERR_(TLS|SSL)|^EPROTO$/;

/** What an error of a connection or a body means. */
export function refusalFrom(error: unknown): FetchRefusal {
  if (error instanceof FetchRefusal) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (cannotConnect.test(code)) return new FetchRefusal("unreachable");
  return new FetchRefusal(badCertificate.test(code) ? "certificate" : "broken");
}
