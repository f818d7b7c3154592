import { hashOfContent, type ReportDraft, type ReportStatement, type ReportVisit } from "./content";

// A mark names what somebody has read and approved: another text has another mark and is approved again.

/** What a visited school reads: its visit, and what the visitors say about it, with the answers. */
export type ReportPart = { visit: ReportVisit; statements: ReportStatement[] };

export function partOf({ visits, statements }: ReportDraft, visitId: string): ReportPart | null {
  const visit = visits.find(({ id }) => id === visitId);
  return visit ? { visit, statements: statements.filter((one) => one.visitId === visitId) } : null;
}

/** Names of records may change without anybody's approval. */
const withoutNames = (content: unknown): unknown =>
  JSON.parse(JSON.stringify(content, (key, value) => (key === "names" ? undefined : value)));

const markOf = (content: unknown) => hashOfContent(withoutNames(content)).slice(0, 24);

export const markOfPart = (part: ReportPart): string => markOf(part);
export const markOfWhole = (draft: ReportDraft): string => markOf(draft);
