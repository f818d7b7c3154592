import { isAway } from "./away";
import type { QueryValues } from "./query-values";
import { currentRendering, type PageStatus } from "./rendering";

/** Wraps every public read. The tags come from the result, also when nothing was found. */
export async function readPublic<T>(read: () => Promise<T>, tagsOf: (found: T) => Iterable<string>): Promise<T> {
  const found = await read();
  cachePage(tagsOf(found));
  return found;
}

/** Makes the page cacheable under these tags; without tags it depends on the code only. */
export function cachePage(tags: Iterable<string> = []): void {
  const rendering = currentRendering();
  if (!rendering) return;
  rendering.isCacheable = true;
  for (const tag of tags) rendering.tags.add(tag);
}

/** Sets the response status of a page that renders its own text. */
export function setPageStatus(status: PageStatus): void {
  const rendering = currentRendering();
  if (rendering) rendering.status = status;
}

/** Turns the response into 503 when the database or the storage of files is away. Used for pages and routes. */
export function noteFailure(error: unknown): void {
  if (isAway(error)) setPageStatus(503);
}

/** Offers these values again on the failure page, so that nothing typed is lost. Never pass secrets. */
export function offerToSendAgain(typed: QueryValues): void {
  const rendering = currentRendering();
  if (rendering) rendering.typed = typed;
}
