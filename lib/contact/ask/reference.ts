import { randomInt } from "node:crypto";

/** Read out on the telephone, none of these is taken for another. */
const signs = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/** "XR-7K2M9". Twenty-four million of them; whoever stores one makes another when it is taken. */
export function makeReference(prefix = "XR"): string {
  return `${prefix}-${Array.from({ length: 5 }, () => signs[randomInt(signs.length)]).join("")}`;
}
