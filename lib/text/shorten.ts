/** Shortens text between words. */
export function shorten(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const space = text.lastIndexOf(" ", maxLength);
  return `${text.slice(0, space > maxLength / 2 ? space : maxLength).replace(/[\s,;:–—-]+$/, "")}…`;
}
