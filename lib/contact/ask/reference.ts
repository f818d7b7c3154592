import { randomInt } from "node:crypto";

/** Characters that are not confused when read out on the phone. */
const signs = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/** "XR-7K2M9": 24 million values; the caller makes another when one is taken. */
export function makeReference(prefix = "XR"): string {
  return `${prefix}-${Array.from({ length: 5 }, () => signs[randomInt(signs.length)]).join("")}`;
}
