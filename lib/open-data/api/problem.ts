/** What can be wrong with a request for data, and its status (RFC 9457). Texts: `data:problem.<code>`. */
export const problemStatus = {
  unknownAddress: 404,
  notFound: 404,
  gone: 410,
  unknownParameter: 400,
  unknownValue: 400,
  unknownField: 400,
  badCursor: 400,
  badDate: 400,
  badLimit: 400,
  notAllowed: 405,
  tooMany: 429,
  failure: 500,
  unavailable: 503,
} as const;

export type ProblemCode = keyof typeof problemStatus;

/** A problem before it is written in the language of who asked. `values`: what its sentence names. */
export type Problem = { code: ProblemCode; values: Readonly<Record<string, string>> };

export const problem = (code: ProblemCode, values: Problem["values"] = {}): Problem => ({ code, values });

export const isProblemCode = (code: unknown): code is ProblemCode =>
  typeof code === "string" && Object.hasOwn(problemStatus, code);

export const problemType = "application/problem+json";
