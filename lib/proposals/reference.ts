import { randomInt } from "node:crypto";

/** Without signs that are taken for one another when they are read out. */
const signs = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/** What its writer and the city call it by: "P-7K4MQ2X". */
export function makeReference(): string {
  return `P-${Array.from({ length: 7 }, () => signs[randomInt(signs.length)]).join("")}`;
}
