/** The words of Markdown, without its signs and without the addresses of links. A title of its own stays on its line. */
export function withoutMarkdown(markdown: string): string {
  return markdown
    .replace(/\]\([^()\s]{0,2000}\)/g, "] ")
    .replace(/<?https?:\/\/[^\s>]{1,2000}>?/g, " ")
    .replace(/^[ \t]*(?:#{1,6}|>|[-*+]|\d{1,9}[.)])[ \t]+/gm, "")
    .replace(/[*_`~]{1,3}(?=\S)|(?<=\S)[*_`~]{1,3}/g, "")
    .replace(/[[\]\\|]/g, " ")
    .replace(/[ \t]{2,}/g, " ");
}
