/** A page as received, with its headers. */
export type Answer = { path: string; status: number; headers: string; body: string };

/** Requests every address, a few at a time, and passes each answer to `look` without storing it. */
export async function crawl(
  base: string,
  paths: readonly string[],
  look: (answer: Answer) => void,
  headers: Record<string, string> = {},
): Promise<void> {
  const waiting = [...paths];
  const work = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const response = await fetch(new URL(path, base), { redirect: "manual", headers });
      const told = [...response.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
      look({ path, status: response.status, headers: told, body: await response.text() });
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));
}
