import type { MarkdownIt, StateBlock } from "markdown-it";
import { isRestOfDate } from "./rest-of-date.ts";

// Markdown would read "24. dubna 2019 jsme začali." as item 24 of a list and "> 20 žáků" as a quotation. These rules
// keep such lines as paragraphs, so that nothing typed is lost or renumbered.

type Rule = (state: StateBlock, startLine: number, endLine: number, silent: boolean) => boolean;

/** Numbering state of a text: `open` has the next expected number for each enclosing list. */
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

/** The list number at the start of a line, and some of the text after it. */
function numberAt(state: StateBlock, line: number): { value: number; rest: string } | null {
  const digits = /^(\d{1,9})[.)](?:\s|$)/.exec(lineAt(state, line))?.[1];
  if (digits === undefined) return null;
  const end = startOf(state, line) + digits.length;
  return { value: Number(digits), rest: state.src.slice(end + 1, end + 40) };
}

/** "+ 420" starts a phone number, not a list. */
const isPlusNumber = (text: string) => /^\+\s*\d/.test(text);

/** A list starts with 0 or 1, or continues the previous one; a day of the month does not start a list. */
function beginsList(state: StateBlock, line: number): boolean {
  const number = numberAt(state, line);
  if (!number) return !isPlusNumber(lineAt(state, line));
  return (number.value <= 1 || number.value === countingOf(state).goesOnWith) && !isRestOfDate(number.rest);
}

/** Applies the list rule only to real lists. */
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

/** Called before each further item: ends the list unless its number is the next one. */
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

/** A single line "> 20 %" means "more than"; several lines are a quotation. */
function quoteRule(original: Rule): Rule {
  return (state, startLine, endLine, silent) => {
    const isAlone = startLine + 1 >= endLine || state.isEmpty(startLine + 1);
    if (isAlone && /^>\s*\d/.test(lineAt(state, startLine))) return false;
    return original(state, startLine, endLine, silent);
  };
}

/** Installs these rules in a markdown-it instance. */
export function readAsTyped(markdown: MarkdownIt): void {
  const { ruler } = markdown.block;
  const wrap = (name: string, around: (original: Rule) => Rule) => {
    // markdown-it has no public way to read the rule that is replaced.
    const rule = ruler.__rules__.find((item) => item.name === name)!;
    ruler.at(name, around(rule.fn), { alt: rule.alt });
  };
  wrap("list", listRule);
  wrap("blockquote", quoteRule);
  ruler.before("list", "listEnd", endsList, { alt: ["list"] });
}
