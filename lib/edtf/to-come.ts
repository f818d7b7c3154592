import { boundsOfText } from "./index";

/** True for an imprecise date of which no day has been reached. */
export function isToCome(date: string | undefined, now: Date): boolean {
  const { earliest } = boundsOfText(date);
  return Boolean(earliest && earliest > now.toISOString().slice(0, 10));
}
