import pg from "pg";

/** A statement as it reached the driver. */
export type Statement = { text: string; values: unknown[]; milliseconds: number };

type Query = (this: pg.Client, config: { text?: string; values?: unknown[] } | string, ...rest: unknown[]) => unknown;

/** Whether a statement has a plan that says something: not BEGIN, not a setting, not a notification. */
const isTelling = (text: string) => /\b(?:FROM|INTO|UPDATE)\b/.test(text) && !text.includes("pg_notify");

/** The statements that reach the server while `work` runs, in the order in which they were answered. */
export async function captureStatements(work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const driver = pg.Client.prototype as unknown as { query: Query };
  const original = driver.query;
  driver.query = function query(config, ...rest) {
    const began = performance.now();
    const result = original.call(this, config, ...rest);
    const { text = "", values = [] } = typeof config === "string" ? { text: config } : config;
    if (isTelling(text) && result instanceof Promise) {
      const note = () => statements.push({ text, values, milliseconds: performance.now() - began });
      result.then(note, () => {});
    }
    return result;
  };
  try {
    await work();
  } finally {
    driver.query = original;
  }
  return statements;
}
