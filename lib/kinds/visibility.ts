import type { Fields } from "./kind";

/** A part that says who may see it is public only when it says so; in a draft it may not say it yet. */
export const isPublicTo = (fields: Fields, values: Record<string, unknown>): boolean =>
  !Object.hasOwn(fields, "visibility") || values.visibility === "public";
