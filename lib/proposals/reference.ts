import { randomInt } from "node:crypto";

/** Characters that are not confused when read out. */
const signs = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/** The reference for author and city: "P-7K4MQ2X". */
export function makeReference(): string {
  return `P-${Array.from({ length: 7 }, () => signs[randomInt(signs.length)]).join("")}`;
}
