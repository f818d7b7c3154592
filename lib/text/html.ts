// Works on rendered Markdown. All tags come from our renderer, so regular expressions can match them.

export type Placement = {
  /** Level of the topmost headings, below those of the page. */
  headingFrom?: 2 | 3 | 4 | 5 | 6;
  /** Accessible name of the scrolling region around a table. */
  tableLabel?: string;
};

function escapeAttribute(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}

/** Renumbers headings by nesting, so that no level is skipped. */
function shiftHeadings(html: string, from: number): string {
  const open: number[] = [];
  return html.replace(/<(\/?)h([1-6])>/g, (_, slash, digit) => {
    const level = Number(digit);
    if (!slash) {
      while ((open.at(-1) ?? 0) >= level) open.pop();
      open.push(level);
    }
    return `<${slash}h${Math.min(6, from + open.length - 1)}>`;
  });
}

/** Wide tables scroll inside a region that the keyboard can reach; the page does not scroll sideways. */
function wrapTables(html: string, label?: string): string {
  const name = label ? ` role="region" aria-label="${escapeAttribute(label)}"` : "";
  return html
    .replaceAll("<table>", `<div class="table-scroll" tabindex="0"${name}><table>`)
    .replaceAll("</table>", "</table></div>");
}

/** Fits rendered Markdown into a page: heading levels and scrolling tables. */
export function placeHtml(html: string, { headingFrom = 3, tableLabel }: Placement = {}): string {
  return wrapTables(shiftHeadings(html, headingFrom), tableLabel);
}

const characters: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };

/** Keeps the numbers of ordered lists as text; they would be lost with the tags. */
function writeItemNumbers(html: string): string {
  const counts: number[] = [];
  return html.replace(/<(\/?)(ol|ul|li)(?: start="(\d+)")?>/g, (tag, slash, name, start) => {
    if (name !== "li") {
      if (slash) counts.pop();
      else counts.push(name === "ol" ? Number(start ?? 1) : Number.NaN);
      return tag;
    }
    const number = counts.at(-1) ?? Number.NaN;
    if (slash || Number.isNaN(number)) return tag;
    counts[counts.length - 1] = number + 1;
    return `${tag}${number}. `;
  });
}

/** The plain text with its lines, for calendars and emails. */
export function plainLines(html: string): string {
  return writeItemNumbers(html)
    .replace(/<\/p>|<\/h[1-6]>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|quot|amp);/g, (entity) => characters[entity] ?? entity)
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** The plain text on one line, for summaries, meta elements, JSON-LD and search. */
export function wordsOf(html: string): string {
  return plainLines(html).replace(/\s+/g, " ").trim();
}

/** The plain text of a text with or without Markdown. */
export const plainWords = ({ text, html }: { text: string; html?: string }) =>
  html === undefined ? text : wordsOf(html);

/** Escaped source text as HTML, for a text that cannot be rendered. */
export function plainHtml(source: string): string {
  const escaped = source.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
  return `<p>${escaped}</p>`;
}

/** At most `max` characters, cut between words, with an ellipsis. */
export function excerpt(words: string, max: number): string {
  const letters = Array.from(words);
  if (letters.length <= max) return words;
  const head = letters.slice(0, max).join("");
  const lastSpace = head.lastIndexOf(" ");
  const cut = lastSpace > 0 ? head.slice(0, lastSpace) : letters.slice(0, max - 1).join("");
  return `${cut.replace(/[\s\p{P}]+$/u, "")}…`;
}
