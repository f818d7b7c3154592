import pg from "pg";

/** Records the statements that this process sends to the database while `work` runs. Nothing is mocked. */
export async function noteStatements<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  const original = pg.Client.prototype.query;
  const noting = function (this: pg.Client, ...given: unknown[]) {
    const [query] = given as [string | { text: string }];
    statements.push(typeof query === "string" ? query : query.text);
    return Reflect.apply(original, this, given);
  };
  pg.Client.prototype.query = noting as typeof original;
  try {
    return { result: await work(), statements };
  } finally {
    pg.Client.prototype.query = original;
  }
}
