import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { EnvError, readEnv } from "@/lib/env";
import { apertium } from "@/lib/records/translation/apertium";
import { putMarksBack, spansOf, splitSentences, unmarkedWords } from "@/lib/records/translation/sentences";

let server: Server | undefined;
afterEach(() => new Promise<void>((done) => (server ? server.close(() => done()) : done())));

/** A server with Apertium's API that records what it is asked. */
async function serve(answer: (q: string) => { status?: number; body: string }) {
  const asked: Record<string, string>[] = [];
  const load = { open: 0, most: 0 };
  server = createServer((req, res) => {
    load.open += 1;
    load.most = Math.max(load.most, load.open);
    res.on("close", () => {
      load.open -= 1;
    });
    let text = "";
    req.on("data", (chunk) => {
      text += chunk;
    });
    req.on("end", () => {
      const form = Object.fromEntries(new URLSearchParams(text));
      asked.push(form);
      const { status = 200, body } = answer(form.q ?? "");
      res.writeHead(req.url === "/translate" && req.method === "POST" ? status : 404);
      res.end(body);
    });
  });
  await new Promise<void>((ready) => server!.listen(0, "127.0.0.1", ready));
  return { asked, load, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

const upper = (q: string) => ({
  body: JSON.stringify({ responseStatus: 200, responseData: { translatedText: q.toUpperCase() } }),
});

test("the server gets sentences of plain text, and marks are put back around the same words", async () => {
  const { asked, url } = await serve(upper);
  const texts = ["El **pati** és [del barri](https://barri.example). Tothom hi juga.", "Un"];
  expect(await apertium(url)(texts, "ca", "es")).toEqual([
    "EL **PATI** ÉS [DEL BARRI](https://barri.example). TOTHOM HI JUGA.",
    "UN",
  ]);
  expect(asked.map(({ q }) => q)).toEqual(expect.arrayContaining(["El pati és del barri.", "Tothom hi juga.", "Un"]));
  for (const { q, langpair, markUnknown } of asked) {
    expect(q).not.toMatch(/[*[\]()]/);
    expect({ langpair, markUnknown }).toEqual({ langpair: "cat|spa", markUnknown: "no" });
  }
});

test("a text of many sentences does not ask for all of them at once", async () => {
  const { asked, load, url } = await serve(upper);
  const texts = Array.from({ length: 6 }, () => "Hi ha un pati. Tothom hi juga. ".repeat(20).trim());
  expect(await apertium(url)(texts, "ca", "es")).toEqual(texts.map((text) => text.toUpperCase()));
  expect(asked).toHaveLength(6 * 40);
  expect(load.most).toBeLessThanOrEqual(4);
});

test.each([
  ["an error", () => ({ status: 500, body: "{}" })],
  ["an error in the answer", () => ({ body: '{"responseStatus":400,"responseData":{"translatedText":null}}' })],
  ["something else", () => ({ body: "<html>" })],
  ["an endless answer", () => ({ body: JSON.stringify({ x: "x".repeat(5_000_000) }) })],
])("%s is no translation", async (_name, answer) => {
  const { url } = await serve(answer);
  expect(await apertium(url)(["a"], "ca", "es")).toBeNull();
});

test("without a server, or with a language it does not know, there is no translation", async () => {
  expect(await apertium("http://127.0.0.1:9")(["a"], "ca", "es")).toBeNull();
  const { asked, url } = await serve(upper);
  expect(await apertium(url)(["a"], "ca", "cs")).toBeNull();
  expect(asked).toEqual([]);
});

describe("marks inside a sentence", () => {
  test("never end in another sentence", () => {
    expect(splitSentences("Un **dos. Tres** quatre. Cinc.", "ca")).toEqual(["Un **dos. Tres** quatre.", "Cinc."]);
  });
  test("emphasis whose words are not found is left out, a link never", () => {
    const sentence = "Una *nit* a [la platja](https://p.example).";
    expect(unmarkedWords(sentence)).toBe("Una nit a la platja.");
    const spans = spansOf(sentence).map((span) => ({ ...span, words: "zzz" }));
    expect(putMarksBack("Una noche en la playa.", spans)).toBe("Una noche en la playa. [zzz](https://p.example)");
  });
  test("signs that mark nothing stay", () => {
    for (const text of ["2 * 3 * 4", "un_nom_de_fitxer.txt i prou", "[sense adreça]", "(1) primer"])
      expect(
        spansOf(text)
          .map(({ words }) => words)
          .join(""),
      ).not.toContain("  ");
  });
});

test("pairs are switched on by the configuration, which is validated", () => {
  const required = { DATABASE_URL: "postgresql://localhost/x" };
  expect(readEnv(required).APERTIUM_URL).toBeUndefined();
  expect(readEnv(required).APERTIUM_PAIRS).toContain("es-ca");
  expect(readEnv({ ...required, APERTIUM_PAIRS: "en-ca, pt-es" }).APERTIUM_PAIRS).toEqual(["en-ca", "pt-es"]);
  for (const pairs of ["es-cs", "es", "es-es", "es-ca-pt", "constructor-ca"])
    expect(() => readEnv({ ...required, APERTIUM_PAIRS: pairs }), pairs).toThrow(EnvError);
  expect(() => readEnv({ ...required, APERTIUM_URL: "ftp://a.example" })).toThrow(EnvError);
});
