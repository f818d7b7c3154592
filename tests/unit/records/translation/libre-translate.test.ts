import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { EnvError, readEnv } from "@/lib/env";
import { libreTranslate } from "@/lib/records/translation/libre-translate";

let server: Server | undefined;
afterEach(() => new Promise<void>((done) => (server ? server.close(() => done()) : done())));

type Asked = { q: string[]; source: string; target: string; format: string; api_key?: string };

/** A server with LibreTranslate's API that records its requests. */
async function serve(answer: (asked: Asked) => { status?: number; body: string }) {
  const asked: Asked[] = [];
  server = createServer((req, res) => {
    let text = "";
    req.on("data", (chunk) => {
      text += chunk;
    });
    req.on("end", () => {
      asked.push(JSON.parse(text));
      const { status = 200, body } = answer(asked.at(-1)!);
      res.writeHead(req.url === "/translate" && req.method === "POST" ? status : 404, {
        "content-type": "application/json",
      });
      res.end(body);
    });
  });
  await new Promise<void>((ready) => server!.listen(0, "127.0.0.1", ready));
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

const upper = ({ q }: Asked) => ({ body: JSON.stringify({ translatedText: q.map((text) => text.toUpperCase()) }) });

test("the server gets texts, languages and key, and its answers keep their order", async () => {
  const { asked, url } = await serve(upper);
  const texts = Array.from({ length: 120 }, (_, n) => `text ${n}`);
  expect(await libreTranslate(url, "secret")(texts, "ca", "cs")).toEqual(texts.map((text) => text.toUpperCase()));
  expect(asked).toHaveLength(3);
  expect(asked[0]).toMatchObject({ source: "ca", target: "cs", format: "text", api_key: "secret" });
});

test.each([
  ["an error", () => ({ status: 500, body: "{}" })],
  ["too few texts", () => ({ body: '{"translatedText":[]}' })],
  ["something else", () => ({ body: "<html>" })],
  ["an endless answer", () => ({ body: JSON.stringify({ translatedText: ["x".repeat(5_000_000)] }) })],
])("%s is no translation", async (_name, answer) => {
  const { url } = await serve(answer);
  expect(await libreTranslate(url, undefined)(["a"], "ca", "cs")).toBeNull();
});

test("without a server there is no translation", async () => {
  expect(await libreTranslate("http://127.0.0.1:9", undefined)(["a"], "ca", "cs")).toBeNull();
});

test("the configuration is validated, and off without an address", () => {
  const required = { DATABASE_URL: "postgresql://localhost/x" };
  expect(readEnv(required).TRANSLATION_URL).toBeUndefined();
  expect(readEnv({ ...required, TRANSLATION_URL: "https://t.example" }).TRANSLATION_URL).toBe("https://t.example");
  expect(() => readEnv({ ...required, TRANSLATION_URL: "ftp://t.example" })).toThrow(EnvError);
});
