import { noteFailure } from "@/lib/serving/page";

/** Next calls this for every error of a page or a route handler, before it answers. */
export function onRequestError(error: unknown): void {
  noteFailure(error);
}
