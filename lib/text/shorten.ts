/** Shortens text between words. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(" ", most);
  return `${text.slice(0, space > most / 2 ? space : most).replace(/[\s,;:–—-]+$/, "")}…`;
}
