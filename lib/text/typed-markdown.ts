import { type Options, parse, postprocess, preprocess } from "micromark";
import { isRestOfDate } from "./rest-of-date";

// People write "24. dubna 2019 jsme začali." and "> 20 žáků" and mean what they write. Markdown takes the first for the
// 24th item of a list and the second for a quotation; two such paragraphs become one list, numbered anew. What is no
// list and no quotation is escaped before it is rendered: nothing that was typed is lost or counted otherwise.

type Event = ReturnType<typeof postprocess>[number];
type Extensions = NonNullable<Options["extensions"]>;

/** A number of a list, where it stands and what follows it. */
type ItemNumber = { value: number; end: number; rest: string; list: number };

function numbersIn(events: readonly Event[], markdown: string): ItemNumber[] {
  const lists: number[] = [];
  let count = 0;
  return events.flatMap(([direction, token]): ItemNumber[] => {
    if (token.type === "listOrdered") {
      if (direction === "enter") lists.push(count++);
      else lists.pop();
    }
    if (direction !== "exit" || token.type !== "listItemValue") return [];
    const { offset: end } = token.end;
    const value = Number(markdown.slice(token.start.offset, end));
    return [{ value, end, rest: markdown.slice(end + 1, end + 40), list: lists.at(-1) ?? -1 }];
  });
}

/**
 * Where a number begins no item. A list begins with 0 or 1, or goes on where the one before it ended, and counts on by
 * one; a day of a month is none.
 */
function looseNumbers(numbers: readonly ItemNumber[]): number[] {
  const next = new Map<number, number>();
  let goesOnWith = -1;
  return numbers.flatMap(({ value, end, rest, list }) => {
    const expected = next.get(list);
    const counts = expected === undefined ? value <= 1 || value === goesOnWith : value === expected;
    if (!counts || isRestOfDate(rest)) return [end];
    next.set(list, value + 1);
    goesOnWith = value + 1;
    return [];
  });
}

/** "> 20 %" says more than twenty, "+ 420" begins a number. A quotation of several lines is one. */
function looseSigns(events: readonly Event[], markdown: string): number[] {
  let isLongQuote = false;
  return events.flatMap(([direction, token]) => {
    const { start, end } = token;
    if (token.type === "blockQuote") isLongQuote = direction === "enter" && start.line < end.line;
    const isSign =
      (token.type === "blockQuoteMarker" && !isLongQuote) ||
      (token.type === "listItemMarker" && markdown[start.offset] === "+");
    return direction === "enter" && isSign && /^\s*\d/.test(markdown.slice(end.offset, end.offset + 10))
      ? [start.offset]
      : [];
  });
}

const candidate = /^[\s>*+-]*(?:\d{1,9}[.)]\s|[>+]\s*\d)/m;
/** What was a list holds others, which are seen once it is none. */
const maxPasses = 4;

/** The same text as Markdown that says it. */
export function escapeTyped(markdown: string, extensions: Extensions): string {
  let text = markdown;
  for (let pass = 0; pass < maxPasses && candidate.test(text); pass += 1) {
    const events = postprocess(
      parse({ extensions })
        .document()
        .write(preprocess()(text, undefined, true)),
    );
    const places = [...looseNumbers(numbersIn(events, text)), ...looseSigns(events, text)].sort((a, b) => a - b);
    if (places.length === 0) break;
    const pieces = places.map((place, index) => text.slice(places[index - 1] ?? 0, place));
    text = `${pieces.join("\\")}\\${text.slice(places.at(-1))}`;
  }
  return text;
}
