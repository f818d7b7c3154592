import type { CellCheck } from "./model.ts";
import { lostLetters, mojibake } from "./mojibake.ts";
import { capitals } from "./names.ts";
import {
  htmlRemains,
  lostLinkText,
  navigationText,
  repeatedParagraph,
  repeatedValue,
  spreadsheetError,
} from "./texts.ts";

/** What is looked for in every cell. */
export const checks: readonly CellCheck[] = [
  spreadsheetError,
  mojibake,
  lostLetters,
  htmlRemains,
  navigationText,
  repeatedParagraph,
  repeatedValue,
  lostLinkText,
  capitals,
];
