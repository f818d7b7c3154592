import type { ChangePlace } from "@/lib/records/public/in-order-of-change";
import { isUuid } from "@/lib/text/is-uuid";

/** A place in a list as an opaque text. */
export const writeCursor = ({ at, id }: ChangePlace) => Buffer.from(JSON.stringify([at, id])).toString("base64url");

const form = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.\d{1,6})?[+-](?:0\d|1[0-4])(?::[0-5]\d)?$/;

/** Whether the database can read it: it fails at a 30th of February and at the year 0. */
function isInstant(text: string): boolean {
  const [, day = "", time] = form.exec(text) ?? [];
  const local = new Date(`${day}T${time}Z`);
  return !Number.isNaN(local.getTime()) && day > "0001" && local.toISOString().startsWith(`${day}T${time}`);
}

/** Null for what is no cursor. */
export function readCursor(text: string): ChangePlace | null {
  try {
    const [at, id] = JSON.parse(Buffer.from(text, "base64url").toString("utf8")) as unknown[];
    return typeof at === "string" && isInstant(at) && typeof id === "string" && isUuid(id) ? { at, id } : null;
  } catch {
    return null;
  }
}
