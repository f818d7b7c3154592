import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apertium } from "@/lib/records/translation/apertium";
import { findFreePort } from "@/scripts/process/port";

// Against Debian's apertium-apy with its language data, where they are installed.

const program = "/usr/bin/apertium-apy";
const modes = "/usr/share/apertium";
const isThere =
  existsSync(program) && ["spa-cat", "por-cat"].every((pair) => existsSync(`${modes}/modes/${pair}.mode`));

describe.skipIf(!isThere)("Apertium’s own server (skipped without apertium-apy, -spa-cat and -por-cat)", () => {
  let server: ChildProcess | undefined;
  let url = "";

  beforeAll(async () => {
    const port = await findFreePort();
    url = `http://127.0.0.1:${port}`;
    server = spawn(program, ["-p", String(port), "-j1", "-m60", modes], { stdio: "ignore" });
    const isUp = () =>
      fetch(`${url}/listPairs`).then(
        ({ ok }) => ok,
        () => false,
      );
    while (!(await isUp())) {
      if (server.exitCode !== null) throw new Error("apertium-apy did not start");
      await new Promise((ready) => setTimeout(ready, 100));
    }
  });

  afterAll(async () => {
    if (!server) return;
    const ended = new Promise((done) => server?.once("exit", done));
    server.kill("SIGTERM");
    await ended;
  });

  test("Spanish and Portuguese become Catalan, and no marked word is lost", async () => {
    const [text] =
      (await apertium(url)(["La escuela abre el **patio** por la tarde. Vienen familias."], "es", "ca")) ?? [];
    expect(text).toMatch(/escola/i);
    expect(text).toMatch(/\*\*pati\*\*/);
    expect(text).toMatch(/famílies/i);
    const [other] = (await apertium(url)(["A escola tem uma [biblioteca](https://b.example)."], "pt", "ca")) ?? [];
    expect(other).toMatch(/escola/i);
    expect(other).toContain("](https://b.example)");
    expect(other).toMatch(/biblioteca/i);
  });

  test("a pair that is not installed is no translation", async () => {
    expect(await apertium(url)(["Hello."], "en", "pt")).toBeNull();
  });
});
