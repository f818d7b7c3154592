import { expect } from "vitest";
import { isInvalidatedSince } from "@/lib/serving/invalidation";
import { beginRendering, type Rendering, renderWithin } from "@/lib/serving/rendering";

/** Reads a page as the site does, and returns what the page cache would keep of it. */
export async function keep(read: () => Promise<unknown>): Promise<Rendering> {
  const rendering = beginRendering();
  await renderWithin(rendering, read);
  expect(rendering.isCacheable).toBe(true);
  return rendering;
}

/** Whether a save has invalidated the page since it was read. */
export const isStale = ({ version, tags }: Rendering) => isInvalidatedSince(version, tags);
