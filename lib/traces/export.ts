import { setTimeout as sleep } from "node:timers/promises";
import { errorFields, log } from "@/lib/log";
import { type Attributes, type TracedSpan, takeSpans } from "./span";

type TraceSettings = {
  OTEL_EXPORTER_OTLP_ENDPOINT?: string | undefined;
  OTEL_EXPORTER_OTLP_HEADERS: Record<string, string>;
  OTEL_SERVICE_NAME: string;
  OTEL_TRACES_SAMPLER_ARG: number;
};

/** In milliseconds. */
const [every, timeout] = [2_000, 5_000];
/** More are dropped: traces must never cost the site its memory. */
const mostWaiting = 2_048;

const written = (attributes: Attributes) =>
  Object.entries(attributes).map(([key, value]) => ({
    key,
    value: typeof value === "number" ? { intValue: String(Math.round(value)) } : { stringValue: value },
  }));

const nanoseconds = (milliseconds: number) => `${BigInt(Math.round(milliseconds * 1_000)) * 1_000n}`;

const writeSpan = ({ traceId, spanId, parentId, name, kind, begunAt, endedAt, attributes, hasFailed }: TracedSpan) => ({
  ...{ traceId, spanId, name, kind },
  ...(parentId ? { parentSpanId: parentId } : {}),
  ...{ startTimeUnixNano: nanoseconds(begunAt), endTimeUnixNano: nanoseconds(endedAt) },
  ...{ attributes: written(attributes), status: { code: hasFailed ? 2 : 0 } },
});

/** Spans in OpenTelemetry's protocol (OTLP) as JSON. */
const writeSpans = (service: string, spans: readonly TracedSpan[]) =>
  JSON.stringify({
    resourceSpans: [
      {
        resource: { attributes: written({ "service.name": service }) },
        scopeSpans: [{ scope: { name: "xarxa" }, spans: spans.map(writeSpan) }],
      },
    ],
  });

/** Sends spans to a collector, if one is configured, until stopped; then the last ones. */
export function exportTraces(settings: TraceSettings): { stop: () => Promise<void> } {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_EXPORTER_OTLP_HEADERS, OTEL_SERVICE_NAME } = settings;
  if (!endpoint) return { stop: async () => {} };
  const address = `${endpoint.replace(/\/$/, "")}/v1/traces`;
  const headers = { ...OTEL_EXPORTER_OTLP_HEADERS, "content-type": "application/json" };
  let [waiting, isOver] = [[] as TracedSpan[], false];
  takeSpans((span) => void (waiting.length < mostWaiting && waiting.push(span)), settings.OTEL_TRACES_SAMPLER_ARG);
  const send = async () => {
    const spans = waiting;
    waiting = [];
    if (spans.length === 0) return;
    try {
      const body = writeSpans(OTEL_SERVICE_NAME, spans);
      const signal = AbortSignal.timeout(timeout);
      // Not to another address: the headers may hold a key.
      const answer = await fetch(address, { method: "POST", headers, body, signal, redirect: "manual" });
      await answer.arrayBuffer();
      if (!answer.ok) log("warn", "traces.refused", { status: answer.status });
    } catch (error) {
      // They are not sent again: a collector that is away must not be met by all that was missed.
      log("warn", "traces.unreachable", errorFields(error));
    }
  };
  const work = async () => {
    while (!isOver) {
      await sleep(every, undefined, { ref: false });
      await send();
    }
  };
  void work();
  const stop = async () => {
    isOver = true;
    takeSpans(undefined);
    await send();
  };
  return { stop };
}
