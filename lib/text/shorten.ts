/** Shortens text between words, and never within a character. */
export function shorten(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const space = text.lastIndexOf(" ", maxLength);
  const whole = text.slice(0, space > maxLength / 2 ? space : maxLength).replace(/[\ud800-\udbff]$/, "");
  return `${whole.replace(/[\s,;:–—-]+$/, "")}…`;
}
