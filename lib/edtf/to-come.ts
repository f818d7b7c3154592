import { edtfBounds, parseEdtf } from "./index";

/** True for an imprecise date of which no day has been reached. */
export function isToCome(date: string | undefined, now: Date): boolean {
  const edtf = date ? parseEdtf(date) : null;
  const earliest = edtf && edtfBounds(edtf).earliest;
  return Boolean(earliest && earliest > now.toISOString().slice(0, 10));
}
