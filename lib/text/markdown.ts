import MarkdownIt, { type Token } from "markdown-it";
import { readAsTyped } from "./typed-markdown.ts";

// Markdown → safe HTML. Imported by a worker thread as it stands: packages, and other files by their whole relative name.

/** Counts up when the same source would give other HTML: what is stored of an older one is rendered anew. */
export const rendererVersion = 1;

type Tokens = Token[];

/** Links into the web and within the site; the rest (mail addresses among them) stays as plain words. */
const isWebAddress = (address: string) => /^(https?:)?\/\//i.test(address);
const isOwnAddress = (address: string) => address !== "" && !/^[a-z][a-z0-9+.-]*:/i.test(address);

/** Of what merely looks like an address only what says so is a link: "school.eu" may be a name. */
function isMeant(open: Token, text: Token | undefined): boolean {
  return open.markup !== "linkify" || /^(https?:\/\/|www\.)/i.test(text?.content ?? "");
}

function keepsLink(open: Token, text: Token | undefined): boolean {
  const address = String(open.attrGet("href") ?? "");
  return (isWebAddress(address) || isOwnAddress(address)) && isMeant(open, text);
}

/** Links do not nest, so one flag says whether the next end belongs to a link that goes. */
function treatLinks(tokens: Tokens): Tokens {
  let isDropping = false;
  return tokens.filter((token, index) => {
    if (token.type === "link_open") {
      isDropping = !keepsLink(token, tokens[index + 1]);
      if (!isDropping && isWebAddress(String(token.attrGet("href")))) token.attrSet("rel", "nofollow noopener");
      return !isDropping;
    }
    return token.type !== "link_close" || !isDropping;
  });
}

/** The deprecated style of a column becomes a class. */
function treatCell(token: Token): void {
  const align = /^text-align:(left|center|right)$/.exec(String(token.attrGet("style") ?? ""))?.[1];
  if (align) token.attrs = [["class", `text-${align}`]];
}

function createRenderer() {
  // The end of a line is one on the page, too: addresses and poems are written so.
  const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true, maxNesting: 100 });
  // Spaces before a line are an address that was pasted and no code.
  markdown.disable("code");
  readAsTyped(markdown);
  markdown.linkify.set({ fuzzyLink: true, fuzzyEmail: false, fuzzyIP: false });
  // An address that runs code would otherwise stay as it was typed; without its link only its words stay.
  markdown.validateLink = () => true;
  markdown.core.ruler.push("xarxa", ({ tokens }) => {
    for (const token of tokens) {
      if (token.type === "th_open" || token.type === "td_open") treatCell(token);
      if (token.children) token.children = treatLinks(token.children);
    }
  });
  // Pictures are records with a licence and an alternative text; one from elsewhere would call a third party.
  markdown.renderer.rules.image = (tokens, index, options, env, renderer) =>
    markdown.utils.escapeHtml(renderer.renderInlineAsText(tokens[index]?.children ?? [], options, env));
  markdown.renderer.rules.s_open = () => "<del>";
  markdown.renderer.rules.s_close = () => "</del>";
  return markdown;
}

const renderer = createRenderer();

/** Safe HTML of a stored text, with the headings that its author wrote: `placeHtml` fits it into a page. */
export function renderMarkdown(source: string): string {
  return renderer.render(source).trimEnd();
}
