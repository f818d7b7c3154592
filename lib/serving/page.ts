import { notFound } from "next/navigation";
import { isDatabaseFailure } from "./database-failure";
import type { QueryValues } from "./query-values";
import { currentRendering, type PageStatus } from "./rendering";

/** Every public read. The tags are chosen when the answer is known, also when it is "no such record". */
export async function readPublic<T>(read: () => Promise<T>, tagsOf: (found: T) => Iterable<string>): Promise<T> {
  const found = await read();
  keepPage(tagsOf(found));
  return found;
}

/** For a page that depends on these tags only; without tags, on nothing but the code. */
export function keepPage(tags: Iterable<string> = []): void {
  const rendering = currentRendering();
  if (!rendering) return;
  rendering.isCacheable = true;
  for (const tag of tags) rendering.tags.add(tag);
}

/** The status of the answer, when the page writes its own text for it. */
export function setPageStatus(status: PageStatus): void {
  const rendering = currentRendering();
  if (rendering) rendering.status = status;
}

/** Was here and is not any more: 410 and the page that says so. */
export function gone(): never {
  setPageStatus(410);
  notFound();
}

/** Makes the answer a 503 instead of a 500 when the database is away or full. The one guard for pages and routes alike. */
export function noteFailure(error: unknown): void {
  if (isDatabaseFailure(error)) setPageStatus(503);
}

/** The failure page holds these values in a form of its own, so that nothing typed is lost. Never give it a secret. */
export function offerToSendAgain(typed: QueryValues): void {
  const rendering = currentRendering();
  if (rendering) rendering.typed = typed;
}
