/** The host of a web address without "www."; null when it is not one. */
export function siteName(address: string): string | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  return new URL(address).host.replace(/^www\./, "");
}
