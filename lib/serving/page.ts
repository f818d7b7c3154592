import { notFound } from "next/navigation";
import { isDatabaseFailure } from "./database-failure";
import { currentRendering, type PageStatus } from "./rendering";

export { forgetTags } from "./tags";

/**
 * Every public read. The tags are chosen when the answer is known (also when it is "no such record"), and a
 * database that cannot be reached makes the page a 503 instead of a 500.
 */
export async function readPublic<T>(read: () => Promise<T>, tagsOf: (found: T) => Iterable<string>): Promise<T> {
  try {
    const found = await read();
    keepPage(tagsOf(found));
    return found;
  } catch (error) {
    if (isDatabaseFailure(error)) setPageStatus(503);
    throw error;
  }
}

/** For a page that depends on these tags only; without tags, on nothing but the code. */
export function keepPage(tags: Iterable<string> = []): void {
  const rendering = currentRendering();
  if (!rendering) return;
  rendering.keepable = true;
  for (const tag of tags) rendering.tags.add(tag);
}

/** The status under which the page is answered, when it writes its own text for it. */
export function setPageStatus(status: PageStatus): void {
  const rendering = currentRendering();
  if (rendering) rendering.status = status;
}

/** Was here and is not any more: 410 and the page that says so. */
export function gone(): never {
  setPageStatus(410);
  notFound();
}
