import type { MarkdownIt, StateBlock } from "markdown-it";
import { isRestOfDate } from "./rest-of-date.ts";

// People write "24. dubna 2019 jsme začali." and "> 20 žáků" and mean what they write. Markdown takes the first for the
// 24th item of a list and the second for a quotation; two such paragraphs become one list, numbered anew. Here what is no
// list and no quotation stays a paragraph: nothing that was typed is lost or counted otherwise.

type Rule = (state: StateBlock, startLine: number, endLine: number, silent: boolean) => boolean;

/** How the numbers of the lists of a text go on: `open` has one entry for each list around the line that is read. */
type Counting = { open: (number | null)[]; goesOnWith: number };

const countings = new WeakMap<object, Counting>();

function countingOf({ env }: StateBlock): Counting {
  const counting = countings.get(env) ?? { open: [], goesOnWith: -1 };
  countings.set(env, counting);
  return counting;
}

const startOf = (state: StateBlock, line: number) => state.bMarks[line]! + state.tShift[line]!;

function lineAt(state: StateBlock, line: number): string {
  return state.src.slice(startOf(state, line), state.eMarks[line]);
}

/** The number at the beginning of a line, as a list would have it, and some of what follows it. */
function numberAt(state: StateBlock, line: number): { value: number; rest: string } | null {
  const digits = /^(\d{1,9})[.)](?:\s|$)/.exec(lineAt(state, line))?.[1];
  if (digits === undefined) return null;
  const end = startOf(state, line) + digits.length;
  return { value: Number(digits), rest: state.src.slice(end + 1, end + 40) };
}

/** "+ 420" begins a number. */
const isPlusNumber = (text: string) => /^\+\s*\d/.test(text);

/** A list begins with 0 or 1, or goes on where the one before it ended; a day of a month is none. */
function beginsList(state: StateBlock, line: number): boolean {
  const number = numberAt(state, line);
  if (!number) return !isPlusNumber(lineAt(state, line));
  return (number.value <= 1 || number.value === countingOf(state).goesOnWith) && !isRestOfDate(number.rest);
}

/** The rule for lists, of what is one. */
function listRule(original: Rule): Rule {
  return (state, startLine, endLine, silent) => {
    if (!beginsList(state, startLine)) return false;
    if (silent) return original(state, startLine, endLine, silent);
    const counting = countingOf(state);
    const { goesOnWith } = counting;
    const value = numberAt(state, startLine)?.value;
    counting.open.push(value === undefined ? null : value + 1);
    if (value !== undefined) counting.goesOnWith = value + 1;
    const isList = original(state, startLine, endLine, silent);
    counting.open.pop();
    if (!isList) counting.goesOnWith = goesOnWith;
    return isList;
  };
}

/** Asked of each further item of a list, whether the list ends before it: the numbers count on by one. */
const endsList: Rule = (state, line, _endLine, silent) => {
  if (!silent) return false;
  const number = numberAt(state, line);
  const counting = countingOf(state);
  const expected = counting.open.at(-1) ?? null;
  if (!number || expected === null) return isPlusNumber(lineAt(state, line));
  if (number.value !== expected || isRestOfDate(number.rest)) return true;
  counting.open[counting.open.length - 1] = expected + 1;
  counting.goesOnWith = expected + 1;
  return false;
};

/** "> 20 %" says more than twenty. A quotation of several lines is one. */
function quoteRule(original: Rule): Rule {
  return (state, startLine, endLine, silent) => {
    const isAlone = startLine + 1 >= endLine || state.isEmpty(startLine + 1);
    if (isAlone && /^>\s*\d/.test(lineAt(state, startLine))) return false;
    return original(state, startLine, endLine, silent);
  };
}

/** Teaches a renderer to read lists and quotations so. */
export function readAsTyped(markdown: MarkdownIt): void {
  const { ruler } = markdown.block;
  const wrap = (name: string, around: (original: Rule) => Rule) => {
    // The ruler replaces a rule by name, and has no other way to tell which one it replaces.
    const rule = ruler.__rules__.find((one) => one.name === name)!;
    ruler.at(name, around(rule.fn), { alt: rule.alt });
  };
  wrap("list", listRule);
  wrap("blockquote", quoteRule);
  ruler.before("list", "listEnd", endsList, { alt: ["list"] });
}
