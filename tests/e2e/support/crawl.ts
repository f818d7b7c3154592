/** A page as it came, with what it said before its body. */
export type Answer = { path: string; status: number; headers: string; body: string };

/** Asks for every address, some at a time, and shows each answer to `look`; nothing is kept of it. */
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
