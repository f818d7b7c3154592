import { randomInt } from "node:crypto";

/** Characters that are not confused when read out on the phone. */
const characters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/** "XR-7K2M9" for ("XR", 5): 24 million values. The caller makes another when one is taken. */
export function makeReference(prefix: string, length: number): string {
  const drawn = Array.from({ length }, () => characters[randomInt(characters.length)]);
  return `${prefix}-${drawn.join("")}`;
}
