import type { ChangePlace } from "@/lib/records/public/in-order-of-change";
import { isUuid } from "@/lib/text/is-uuid";

/** A place in a list as an opaque text. */
export const writeCursor = ({ at, id }: ChangePlace) => Buffer.from(JSON.stringify([at, id])).toString("base64url");

const instant = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:\.\d{1,6})?[+-]\d{2}(?::\d{2})?$/;

/** Null for what is no cursor. */
export function readCursor(text: string): ChangePlace | null {
  try {
    const [at, id] = JSON.parse(Buffer.from(text, "base64url").toString("utf8")) as unknown[];
    return typeof at === "string" && instant.test(at) && typeof id === "string" && isUuid(id) ? { at, id } : null;
  } catch {
    return null;
  }
}
