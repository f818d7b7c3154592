import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import { shareInProcess } from "./serving/shared";

// A number for each request, so that its log lines, its answer and its statements in the database can be found
// together. It says nothing about the visitor.

const storage = shareInProcess("request-id", () => new AsyncLocalStorage<string>());

const given = /^[A-Za-z0-9-]{8,64}$/;

/** The id that a trusted proxy gave, or a new one. */
export function makeRequestId(fromProxy?: string | string[]): string {
  return typeof fromProxy === "string" && given.test(fromProxy) ? fromProxy : randomUUID();
}

export function withRequestId<T>(id: string, work: () => T): T {
  return storage.run(id, work);
}

/** Undefined outside of a request. */
export function currentRequestId(): string | undefined {
  return storage.getStore();
}
