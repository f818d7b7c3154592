/** Text without markup as Markdown that shows it as it was typed. */
export const plainAsMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>~|&]/g, "\\$&")
    .replace(/^(\s*)([#+=-])/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/gm, "$1\\$2");
