import { notFound } from "next/navigation";
import { setPageStatus } from "./page";

// Apart from page.ts, because the worker reads lists too, and Next's modules cannot be loaded outside of its server.

/** Answers 410 with the failure page. */
export function gone(): never {
  setPageStatus(410);
  notFound();
}
