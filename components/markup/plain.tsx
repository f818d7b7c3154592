import type { ReactNode } from "react";
import { setAside } from "@/lib/serving/rendering";
import { NotPlain } from "./not-plain";
import { writeMarkup } from "./write-markup";

function markupOf(children: ReactNode): string | undefined {
  try {
    return writeMarkup(children);
  } catch (error) {
    // A component that is missing a record, or is wrong, says so as always.
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

/**
 * Writes its children at once instead of letting React take them through its three stages; what is not plain, React writes.
 * The front door puts the result into the page; where there is none, React does.
 */
export function Plain({ children }: { children: ReactNode }) {
  const markup = markupOf(children);
  if (markup === undefined) return children;
  const place = setAside(markup);
  if (place) return <div id={place} />;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: every text in it was escaped by writeMarkup.
  return <div className="contents" dangerouslySetInnerHTML={{ __html: markup }} />;
}
