import { type Token, tokensOf } from "@/lib/words/tokens";

/** What somebody typed, taken apart. Whatever it is, it is read: nothing here refuses. */
export type ParsedQuery = {
  /** The words outside of quotation marks, in order. */
  tokens: Token[];
  /** Words that must stand next to each other. */
  phrases: Token[][];
  /** Words that must not occur. */
  excluded: Token[];
  /** The last word may go on: it is looked for as a beginning too. */
  isUnfinished: boolean;
};

/** Of a text that is pasted in, the beginning says what it is about. */
const longestText = 2_000;
const quotation = /["\u201c-\u201f\u00ab]([^"\u201c-\u201f\u00ab\u00bb]{1,300})["\u201c-\u201f\u00bb]/g;
const exclusion = /(?:^|\s)[-\u2212]([\p{L}\p{N}][^\s]{0,100})/gu;

function cut(text: string, pattern: RegExp): { rest: string; found: string[] } {
  const found: string[] = [];
  const rest = text.replace(pattern, (_all, inside: string) => {
    found.push(inside);
    return " ";
  });
  return { rest, found };
}

export function parseQuery(text: string): ParsedQuery {
  const readable = text.slice(0, longestText).toWellFormed().replaceAll("\u0000", " ");
  const { rest: unquoted, found: quotations } = cut(readable, quotation);
  const { rest, found: exclusions } = cut(unquoted, exclusion);
  const excluded = exclusions.flatMap(tokensOf);
  const isOnlyExclusion = rest.trim() === "" && quotations.length === 0;
  return {
    tokens: tokensOf(isOnlyExclusion ? readable : rest),
    phrases: quotations.map(tokensOf).filter((tokens) => tokens.length > 0),
    excluded: isOnlyExclusion ? [] : excluded,
    isUnfinished: /[\p{L}\p{N}]$/u.test(rest),
  };
}
