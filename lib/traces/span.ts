import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";
import { currentRequestId } from "@/lib/request-id";
import { shareInProcess } from "@/lib/serving/shared";

// What a request, a job or an email consisted of and how long each part took, in the terms of OpenTelemetry. Names and
// attributes come from the code: no address, no statement and nothing that a visitor sent.

export type Attributes = Record<string, string | number>;

export type TracedSpan = {
  traceId: string;
  spanId: string;
  parentId?: string | undefined;
  name: string;
  /** As OpenTelemetry numbers them: internal, server, client. */
  kind: 1 | 2 | 3;
  /** In milliseconds since 1970. */
  begunAt: number;
  endedAt: number;
  attributes: Attributes;
  hasFailed: boolean;
};

const state = shareInProcess("traces", () => ({
  /** The span around what runs. */
  current: new AsyncLocalStorage<TracedSpan>(),
  take: undefined as ((span: TracedSpan) => void) | undefined,
  /** The share of traces that are taken. */
  share: 1,
}));

/** Takes finished spans from now on; without that, none are made. */
export function takeSpans(take: ((span: TracedSpan) => void) | undefined, share = 1): void {
  state.take = take;
  state.share = share;
}

const now = () => performance.timeOrigin + performance.now();
/** Of the flags only the last bit matters: taken or not. */
const traceparent = /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]([0-9a-f])$/;

function begin(name: string, kind: TracedSpan["kind"], traceId: string, parentId: string | undefined): TracedSpan {
  const spanId = randomBytes(8).toString("hex");
  return { traceId, spanId, parentId, name, kind, begunAt: now(), endedAt: 0, attributes: {}, hasFailed: false };
}

function end(span: TracedSpan, attributes: Attributes, hasFailed: boolean): void {
  Object.assign(span.attributes, attributes);
  Object.assign(span, { endedAt: now(), hasFailed });
  state.take?.(span);
}

export type Trace = { run: <T>(work: () => T) => T; end: (attributes: Attributes, hasFailed: boolean) => void };

const none: Trace = { run: (work) => work(), end: () => {} };

/** Begins a trace, or continues the one of a proxy (`parent`, a header `traceparent`), which decides whether it is taken. */
export function openTrace(name: string, kind: "server" | "internal", parent?: string): Trace {
  if (!state.take) return none;
  const [, traceId, parentId, flags = ""] = traceparent.exec(parent ?? "") ?? [];
  if (traceId === undefined ? Math.random() >= state.share : Number.parseInt(flags, 16) % 2 === 0) return none;
  const span = begin(name, kind === "server" ? 2 : 1, traceId ?? randomBytes(16).toString("hex"), parentId);
  const request = currentRequestId();
  if (request) span.attributes["xarxa.request_id"] = request;
  return {
    run: (work) => state.current.run(span, work),
    end: (attributes, hasFailed) => end(span, attributes, hasFailed),
  };
}

/** Runs a part of what is traced; outside of a trace it only runs. */
export async function traced<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  const parent = state.take && state.current.getStore();
  if (!parent) return work();
  const span = begin(name, "db.system.name" in attributes ? 3 : 1, parent.traceId, parent.spanId);
  try {
    const value = await state.current.run(span, work);
    end(span, attributes, false);
    return value;
  } catch (error) {
    end(span, attributes, true);
    throw error;
  }
}
