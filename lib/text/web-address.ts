/** The site that a web address leads to ("lisboa.pt"); null for a stored text that is no address of the web. */
export function siteName(address: string): string | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  return new URL(address).host.replace(/^www\./, "");
}
