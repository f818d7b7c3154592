// What is done with the HTML that Markdown became. Every tag in it is one of the renderer's, so that a pattern reads it.

export type Placement = {
  /** Level of the text's topmost headings: it stands below headings of the page. */
  headingFrom?: 2 | 3 | 4 | 5 | 6;
  /** Names the scrolling region around a table for screen readers. */
  tableLabel?: string;
};

function escapeAttribute(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}

/** Numbers headings by their nesting, so that a level is never skipped whatever the author began with. */
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

/** A wide table scrolls by itself, by keyboard too, and never makes the page scroll sideways. */
function wrapTables(html: string, label?: string): string {
  const name = label ? ` role="region" aria-label="${escapeAttribute(label)}"` : "";
  return html
    .replaceAll("<table>", `<div class="table-scroll" tabindex="0"${name}><table>`)
    .replaceAll("</table>", "</table></div>");
}

/** The HTML of a text as it stands at its place in a page. */
export function placeHtml(html: string, { headingFrom = 3, tableLabel }: Placement = {}): string {
  return wrapTables(shiftHeadings(html, headingFrom), tableLabel);
}

const characters: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };

/** The numbers of lists are words: without them "3." would be lost. */
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

/** Its words, line by line as they were written: for calendars and e-mails. */
export function plainLines(html: string): string {
  return writeItemNumbers(html)
    .replace(/<\/p>|<\/h[1-6]>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|quot|amp);/g, (entity) => characters[entity] ?? entity)
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Its words on one line: for summaries, meta elements, JSON-LD and search. */
export function wordsOf(html: string): string {
  return plainLines(html).replace(/\s+/g, " ").trim();
}

/** The words of a text, of Markdown or not. */
export const plainWords = ({ text, html }: { text: string; html?: string }) =>
  html === undefined ? text : wordsOf(html);

/** HTML of a text that cannot be rendered: its words as they were typed. */
export function plainHtml(source: string): string {
  const escaped = source.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
  return `<p>${escaped}</p>`;
}

/** At most `max` characters of the words, cut between words. */
export function excerpt(words: string, max: number): string {
  const letters = Array.from(words);
  if (letters.length <= max) return words;
  const head = letters.slice(0, max).join("");
  const lastSpace = head.lastIndexOf(" ");
  const cut = lastSpace > 0 ? head.slice(0, lastSpace) : letters.slice(0, max - 1).join("");
  return `${cut.replace(/[\s\p{P}]+$/u, "")}…`;
}
