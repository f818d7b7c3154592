import pg from "pg";

/** A statement as it reached the driver. */
export type Statement = { text: string; values: unknown[]; milliseconds: number };

/** Whether a statement has a plan that says something: not BEGIN, not a setting, not a notification. */
const isTelling = (text: string) => /\b(?:FROM|INTO|UPDATE)\b/.test(text) && !text.includes("pg_notify");

function noteBefore(callback: object, note: () => void) {
  return (...answer: unknown[]): unknown => {
    note();
    return typeof callback === "function" ? Reflect.apply(callback, undefined, answer) : undefined;
  };
}

type Sent = { text?: string; values?: unknown[] };

/** The statements that reach the server while `work` runs, in the order in which they were answered. */
export async function captureStatements(work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const original = pg.Client.prototype.query;
  function query(this: pg.Client, config: Sent | string, ...rest: unknown[]): unknown {
    const began = performance.now();
    const { text = "", values = [] } = typeof config === "string" ? { text: config } : config;
    const note = () => {
      if (isTelling(text)) statements.push({ text, values, milliseconds: performance.now() - began });
    };
    // A pool hands over a function; a transaction awaits a promise.
    const withNote = rest.map((argument) => (typeof argument === "function" ? noteBefore(argument, note) : argument));
    const result: unknown = Reflect.apply(original, this, [config, ...withNote]);
    if (result instanceof Promise) result.then(note, () => {});
    return result;
  }
  const put = (value: unknown) =>
    Object.defineProperty(pg.Client.prototype, "query", { value, configurable: true, writable: true });
  put(query);
  try {
    await work();
  } finally {
    put(original);
  }
  return statements;
}
