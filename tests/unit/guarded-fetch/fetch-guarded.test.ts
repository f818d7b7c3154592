import type { RequestListener } from "node:http";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { type FetchRequest, fetchGuarded } from "@/lib/guarded-fetch/fetch-guarded";
import { publicInternet } from "@/lib/guarded-fetch/outside-network";
import { networkOf, type OutsideServer, startOutside } from "@/tests/support/outside-server";

// Real TLS on this machine: only the names, and which addresses count as public, are the test's.

const running: OutsideServer[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

async function serve(answer: RequestListener, host = "data.example", at?: string): Promise<OutsideServer> {
  const server = await startOutside(host, answer, at);
  running.push(server);
  return server;
}

const limits = { connect: 1_500, idle: 400, whole: 3_000 };

const ask = (address: string, more: Partial<FetchRequest> = {}) =>
  fetchGuarded({
    address,
    isAllowed: () => true,
    accepts: (type) => type !== "text/html",
    largest: 10_000,
    network: networkOf(running),
    limits,
    ...more,
  });

const csv = "code;name\n1;Škola";
const answerCsv: RequestListener = (_, res) => void res.setHeader("content-type", "text/csv; charset=utf-8").end(csv);
const refusal = (problem: string, about: string | null = null) => ({ ok: false, problem, about });

test("a file is read with its name, and what recognises it the next time", async () => {
  const { origin } = await serve((_, res) => {
    res.setHeader("content-disposition", "attachment; filename=old.csv; filename*=UTF-8''%C5%A1koly.csv");
    res.setHeader("etag", '"1"').setHeader("last-modified", "Mon, 01 Sep 2025 10:00:00 GMT");
    res.end(csv);
  });
  const fetched = await ask(`${origin}/list?year=2026`);
  expect(fetched).toMatchObject({
    ok: true,
    file: {
      ...{ readFrom: `${origin}/list?year=2026`, fileName: "školy.csv", etag: '"1"' },
      lastModified: "Mon, 01 Sep 2025 10:00:00 GMT",
    },
  });
  expect(fetched.ok && !fetched.isUnchanged && new TextDecoder().decode(fetched.file.bytes)).toBe(csv);
});

test("nothing that names this site or a person goes along", async () => {
  let sent: object = {};
  const { origin, host } = await serve((req, res) => {
    sent = req.headers;
    res.end(csv);
  });
  await ask(`${origin}/`);
  expect(Object.keys(sent).sort()).toEqual(["accept", "accept-encoding", "connection", "host", "user-agent"]);
  expect(sent).toMatchObject({ host: expect.stringMatching(`^${host}:`), "user-agent": "Xarxa" });
});

test("a server that knows the file says so, and only the address that gave the marks gets them", async () => {
  const { origin } = await serve((req, res) => {
    const isKnown = req.headers["if-none-match"] === '"1"';
    res.writeHead(isKnown ? 304 : 200).end(isKnown ? undefined : csv);
  });
  const known = { readFrom: `${origin}/a`, etag: '"1"', lastModified: null };
  expect(await ask(`${origin}/a`, { known })).toEqual({ ok: true, isUnchanged: true });
  expect(await ask(`${origin}/b`, { known })).toMatchObject({ ok: true, isUnchanged: false });
});

test("304 without a question is no answer", async () => {
  const { origin } = await serve((_, res) => void res.writeHead(304).end());
  expect(await ask(origin)).toEqual(refusal("status", "304"));
});

test("gzip and Brotli are decoded, anything else is refused", async () => {
  const bodies = { gzip: gzipSync(csv), br: brotliCompressSync(csv), "gzip, gzip": gzipSync(gzipSync(csv)) };
  for (const [coding, body] of Object.entries(bodies)) {
    const { origin } = await serve((_, res) => void res.setHeader("content-encoding", coding).end(body));
    const fetched = await ask(origin);
    if (coding === "gzip, gzip") expect(fetched).toEqual(refusal("broken"));
    else expect(fetched).toMatchObject({ file: { bytes: Buffer.from(csv) } });
    await running.pop()?.stop();
  }
});

test("a host without a public address is not connected to", async () => {
  const { origin, asked } = await serve(answerCsv);
  // The real rule about addresses; only the name is the test's.
  const network = { ...networkOf(running), isReachable: publicInternet.isReachable };
  expect(await ask(origin, { network })).toEqual(refusal("notPublic", "data.example"));
  expect(asked).toEqual([]);
});

test("a name is resolved once, and one that changes its meaning leads nowhere", async () => {
  const outside = await serve(answerCsv);
  const inside = await serve(answerCsv, "inside.example", "127.0.0.2");
  const answers = ["127.0.0.1", "127.0.0.2", "127.0.0.2"];
  let resolved = 0;
  const resolve = async () => [{ address: answers[resolved++]!, family: 4 }];
  const network = { ...networkOf(running), resolve };
  expect(await ask(outside.origin, { network })).toMatchObject({ ok: true });
  expect([resolved, outside.asked.length]).toEqual([1, 1]);
  expect(await ask(outside.origin, { network })).toEqual(refusal("notPublic", "data.example"));
  expect([outside.asked.length, inside.asked.length]).toEqual([1, 0]);
});

test("of public and private addresses of a name only the public ones are connected to", async () => {
  const outside = await serve(answerCsv);
  const resolve = async () => ["10.0.0.1", "::ffff:127.0.0.1", "127.0.0.1"].map((address) => ({ address, family: 4 }));
  expect(await ask(outside.origin, { network: { ...networkOf(running), resolve } })).toMatchObject({ ok: true });
});

test("an address that does not answer is followed by the next one of its host", async () => {
  const outside = await serve(answerCsv);
  const resolve = async () => ["127.0.0.3", "127.0.0.1"].map((address) => ({ address, family: 4 }));
  const network = { ...networkOf(running, () => true), resolve };
  expect(await ask(outside.origin, { network })).toMatchObject({ ok: true });
});

const redirectTo =
  (location: string, status = 302): RequestListener =>
  (_, res) => {
    res.writeHead(status, { location }).end();
  };

test.each([301, 302, 303, 307, 308])("a redirect with %i is followed", async (status) => {
  const { origin } = await serve((req, res) =>
    req.url === "/new" ? answerCsv(req, res) : redirectTo("/new", status)(req, res),
  );
  expect(await ask(`${origin}/old`)).toMatchObject({ ok: true, file: { readFrom: `${origin}/new` } });
});

test("three redirects are followed, and a fourth is not", async () => {
  const { origin, asked } = await serve((req, res) => {
    const left = Number(req.url?.slice(1));
    return left === 0 ? answerCsv(req, res) : redirectTo(`/${left - 1}`)(req, res);
  });
  expect(await ask(`${origin}/3`)).toMatchObject({ ok: true });
  expect(await ask(`${origin}/4`)).toEqual(refusal("redirects"));
  expect(asked).toHaveLength(8);
});

test("a redirect to a private address is not followed", async () => {
  const inside = await serve(answerCsv, "inside.example", "127.0.0.2");
  const { origin } = await serve(redirectTo(inside.origin));
  expect(await ask(origin)).toEqual(refusal("notPublic", "inside.example"));
  expect(inside.asked).toEqual([]);
});

test.each([
  ["http://data.example/x", "data.example"],
  ["https://169.254.169.254/latest/meta-data/", "169.254.169.254"],
  ["https://[::1]/", "[::1]"],
  ["https://user:secret@data.example/", "data.example"],
  ["file:///etc/passwd", null],
])("a redirect to %s is not followed", async (location, about) => {
  const { origin } = await serve(redirectTo(location));
  expect(await ask(origin)).toEqual(refusal("notAllowed", about));
});

test("a redirect to another host needs its own allowance", async () => {
  const other = await serve(answerCsv, "elsewhere.example");
  const { origin, host } = await serve(redirectTo(`${other.origin}/x`));
  const isAllowed = ({ hostname }: URL) => hostname === host;
  expect(await ask(origin, { isAllowed })).toMatchObject(refusal("notAllowed", new URL(other.origin).host));
  expect(other.asked).toEqual([]);
  expect(await ask(origin)).toMatchObject({ ok: true });
});

test("a redirect to nowhere is an error", async () => {
  for (const headers of [{}, { location: "https://" }]) {
    const { origin } = await serve((_, res) => void res.writeHead(302, headers).end());
    expect(await ask(origin)).toEqual(refusal("redirects"));
    await running.pop()?.stop();
  }
});

test("too large: as the server says, as it comes, and once it is decoded", async () => {
  const large = "x".repeat(10_001);
  const answers: RequestListener[] = [
    (_, res) => void res.setHeader("content-length", 50_000_000).write("x"),
    (_, res) => {
      res.write(large);
      setTimeout(() => res.end(), 50);
    },
    (_, res) => void res.setHeader("content-encoding", "gzip").end(gzipSync(large)),
  ];
  for (const answer of answers) {
    const { origin } = await serve(answer);
    expect(await ask(origin)).toEqual(refusal("tooLarge"));
    await running.pop()?.stop();
  }
  const { origin } = await serve((_, res) => void res.end("x".repeat(10_000)));
  expect(await ask(origin)).toMatchObject({ ok: true });
});

test.each(["gzip", "br"])("a bomb of 300 MB in %s is cut off", async (coding) => {
  const zeros = Buffer.alloc(300 * 1_048_576);
  const bomb = coding === "gzip" ? gzipSync(zeros, { level: 1 }) : brotliCompressSync(zeros, { params: { 1: 1 } });
  const { origin } = await serve((_, res) => void res.setHeader("content-encoding", coding).end(bomb));
  const before = process.memoryUsage().arrayBuffers;
  expect(await ask(origin, { largest: 1_048_576, limits: { ...limits, whole: 10_000 } })).toEqual(refusal("tooLarge"));
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * 1_048_576);
});

test("a page is not a file", async () => {
  const { origin } = await serve((_, res) => void res.setHeader("content-type", "text/HTML; charset=utf-8").end("<p>"));
  expect(await ask(origin)).toEqual(refusal("contentType", "text/html"));
});

test("a server that is slow to answer, stops, or drips, is left", async () => {
  const answers: RequestListener[] = [
    () => {},
    (_, res) => void res.write("x"),
    (_, res) => {
      const timer = setInterval(() => res.write("x"), 100);
      res.on("close", () => clearInterval(timer));
    },
  ];
  for (const answer of answers) {
    const { origin } = await serve(answer);
    expect(await ask(origin, { limits: { ...limits, whole: 1_000 } })).toEqual(refusal("tooSlow"));
    await running.pop()?.stop();
  }
});

test("a name that resolves to nothing, never, or to where nobody listens", async () => {
  const { origin, asked } = await serve(answerCsv);
  const never = { ...networkOf(running), resolve: () => new Promise<never>(() => {}) };
  expect(await ask("https://nobody.example/")).toEqual(refusal("unknownHost", "nobody.example"));
  expect(await ask(origin, { network: { ...networkOf(running), resolve: async () => [] } })).toMatchObject({
    problem: "unknownHost",
  });
  expect(await ask(origin, { network: never, limits: { ...limits, connect: 100 } })).toEqual(refusal("unreachable"));
  expect(await ask(origin, { network: never, limits: { ...limits, whole: 100 } })).toEqual(refusal("tooSlow"));
  await running[0]!.stop();
  expect(await ask(origin)).toEqual(refusal("unreachable"));
  expect(asked).toEqual([]);
});

test("a certificate for another name, or that nobody trusts, ends it before anything is asked", async () => {
  const { origin, cert, asked } = await serve(answerCsv);
  const network = { ...networkOf(running), resolve: async () => [{ address: "127.0.0.1", family: 4 }] };
  const other = origin.replace("data.", "other.");
  expect(await ask(other, { network: { ...network, authorities: [cert] } })).toEqual(refusal("certificate"));
  const { authorities: _, ...usual } = network;
  expect(await ask(origin, { network: usual })).toEqual(refusal("certificate"));
  expect(asked).toEqual([]);
});

test.each([404, 500, 206, 401])("an answer with %i is refused with its number", async (status) => {
  const { origin } = await serve((_, res) => void res.writeHead(status).end("no"));
  expect(await ask(origin)).toEqual(refusal("status", String(status)));
});

test("an empty file, one that breaks off, and one that is not what it says, are refused", async () => {
  const answers: [RequestListener, string][] = [
    [(_, res) => void res.end(), "empty"],
    [
      (_, res) => {
        res.setHeader("content-length", 100).write("half");
        setTimeout(() => res.destroy(), 50);
      },
      "broken",
    ],
    [(_, res) => void res.setHeader("content-encoding", "gzip").end("no gzip"), "broken"],
  ];
  for (const [answer, problem] of answers) {
    const { origin } = await serve(answer);
    expect(await ask(origin)).toEqual(refusal(problem));
    await running.pop()?.stop();
  }
});
