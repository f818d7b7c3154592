const separators = [" ", "\n", "\t", "<", "(", "[", ",", ";", ":", "="];

/** "ana@example.org" → "…@example.org": what an address is of can be seen, whose it is cannot. */
export function hideMailboxes(text: string): string {
  const parts = text.split("@");
  const shown = parts.slice(0, -1).map((part) => {
    const end = Math.max(...separators.map((sign) => part.lastIndexOf(sign)));
    return end === part.length - 1 ? part : `${part.slice(0, end + 1)}…`;
  });
  return [...shown, parts.at(-1)].join("@");
}

/** Whether a text holds what could be an email address. */
export const hasAddress = (text: string): boolean => /\S@\S/.test(text);
