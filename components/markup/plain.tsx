import type { ReactNode } from "react";
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

/** Writes its children at once instead of letting React take them through its three stages; what is not plain, React writes. */
export function Plain({ children }: { children: ReactNode }) {
  const markup = markupOf(children);
  if (markup === undefined) return children;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: every text in it was escaped by writeMarkup.
  return <div className="contents" dangerouslySetInnerHTML={{ __html: markup }} />;
}
