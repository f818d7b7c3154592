/** What can be wrong with the cells of a column. */
export const findingKinds = [
  "mojibake",
  "lostLetters",
  "lostAccents",
  "ambiguousNumber",
  "ambiguousDate",
  "lostLinkText",
  "navigationText",
  "repeatedParagraph",
  "repeatedValue",
  "htmlRemains",
  "spreadsheetError",
  "codeAsNumber",
  "codeLength",
  "capitals",
  "otherLanguage",
  "swappedCoordinates",
  "projectedCoordinates",
  "impossibleCoordinates",
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** A cell as it is, and as the cure would make it. Row numbers count the rows of data from 1. */
export type FindingExample = { row: number; before: string; after: string | null };

/** Something found in a column, with examples. Cures are proposed and never applied without a person. */
export type Finding = { kind: FindingKind; column: number; count: number; examples: FindingExample[] };

/** Looks at one cell: null when all is well, otherwise the cured cell, or null when there is no cure. */
export type CellCheck = { kind: FindingKind; check: (cell: string) => { after: string | null } | null };
