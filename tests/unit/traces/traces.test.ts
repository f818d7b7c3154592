import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { readEnv } from "@/lib/env";
import { withRequestId } from "@/lib/request-id";
import { exportTraces } from "@/lib/traces/export";
import { openTrace, type TracedSpan, takeSpans, traced } from "@/lib/traces/span";

afterEach(() => takeSpans(undefined));

const taken: TracedSpan[] = [];
const take = () => {
  taken.length = 0;
  takeSpans((span) => taken.push(span));
};

test("a trace has its parts, each with the time that it took, and the id of its request", async () => {
  take();
  await withRequestId("request-12345", async () => {
    const trace = openTrace("request", "server");
    const page = () => traced("read", { "db.system.name": "postgresql" }, async () => 1);
    expect(await trace.run(() => traced("render page", {}, page))).toBe(1);
    trace.end({ "http.response.status_code": 200 }, false);
  });
  const [read, render, request] = taken;
  expect(taken.map(({ name, kind }) => [name, kind])).toEqual([
    ["read", 3],
    ["render page", 1],
    ["request", 2],
  ]);
  expect([read?.parentId, render?.parentId, request?.parentId]).toEqual([render?.spanId, request?.spanId, undefined]);
  expect(new Set(taken.map(({ traceId }) => traceId)).size).toBe(1);
  expect(request?.attributes).toEqual({ "xarxa.request_id": "request-12345", "http.response.status_code": 200 });
  for (const { begunAt, endedAt } of taken) expect(endedAt).toBeGreaterThanOrEqual(begunAt);
});

test("what fails is marked, and fails as before", async () => {
  take();
  const trace = openTrace("job", "internal");
  const work = () => traced("read", {}, () => Promise.reject(new Error("away")));
  await expect(trace.run(work)).rejects.toThrow("away");
  trace.end({}, true);
  expect(taken.map(({ hasFailed }) => hasFailed)).toEqual([true, true]);
});

test("a proxy's trace is continued, unless it is not taken or is none", () => {
  take();
  const [traceId, spanId] = ["0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"];
  openTrace("request", "server", `00-${traceId}-${spanId}-01`).end({}, false);
  openTrace("request", "server", `00-${traceId}-${spanId}-00`).end({}, false);
  openTrace("request", "server", "00-zz").end({}, false);
  // The second bit says that the id is random (W3C Trace Context, level 2).
  openTrace("request", "server", `00-${traceId}-${spanId}-03`).end({}, false);
  openTrace("request", "server", `00-${traceId}-${spanId}-02`).end({}, false);
  expect(taken).toHaveLength(3);
  for (const span of [taken[0], taken[2]]) expect(span).toMatchObject({ traceId, parentId: spanId });
  expect(taken[1]?.traceId).not.toBe(traceId);
});

test("without a collector nothing is made, and of a share of 0 nothing is taken", async () => {
  expect(await openTrace("request", "server").run(() => traced("read", {}, async () => 2))).toBe(2);
  take();
  takeSpans((span) => taken.push(span), 0);
  openTrace("request", "server").end({}, false);
  expect(taken).toEqual([]);
});

test("spans reach a collector by OTLP, with its headers, and one that is away does no harm", async () => {
  const got: { headers: string; body: string }[] = [];
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    got.push({ headers: `${req.url} ${req.headers.authorization}`, body: Buffer.concat(chunks).toString() });
    res.end("{}");
  }).listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const settings = readEnv({
    ...{ DATABASE_URL: "postgresql://x/y", OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}/` },
    OTEL_EXPORTER_OTLP_HEADERS: "authorization=Bearer%20secret",
  });
  const traces = exportTraces(settings);
  openTrace("request", "server").end({ "xarxa.class": "page" }, false);
  await traces.stop();
  expect(got.map(({ headers }) => headers)).toEqual(["/v1/traces Bearer secret"]);
  const [{ resource, scopeSpans }] = JSON.parse(got[0]!.body).resourceSpans;
  expect(resource.attributes).toEqual([{ key: "service.name", value: { stringValue: "xarxa" } }]);
  expect(scopeSpans[0].spans[0]).toMatchObject({ name: "request", kind: 2, status: { code: 0 } });
  expect(scopeSpans[0].spans[0].startTimeUnixNano).toMatch(/^\d{19}$/);
  server.close();
  const away = exportTraces(settings);
  openTrace("request", "server").end({}, false);
  await away.stop();
});

test("wrong settings are named", () => {
  const database = { DATABASE_URL: "postgresql://x/y" };
  expect(() => readEnv({ ...database, OTEL_EXPORTER_OTLP_HEADERS: "secret" })).toThrow(
    /OTLP_HEADERS must be name=value/,
  );
  expect(() => readEnv({ ...database, OTEL_TRACES_SAMPLER_ARG: "1.5" })).toThrow("a number from 0 to 1");
});
