import { isIPv6 } from "node:net";

/** The eight groups of an IPv6 address without leading zeros. */
function groupsOf(address: string): string[] {
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = "", tail] = canonical.split("::");
  const [before, after] = [head, tail ?? ""].map((part) => (part ? part.split(":") : []));
  const zeros = tail === undefined ? 0 : 8 - before!.length - after!.length;
  return [...before!, ...Array<string>(zeros).fill("0"), ...after!];
}

const dotted = (high: string, low: string) =>
  [high, low].flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255]).join(".");

/**
 * The networks that rate limits count: an IPv4 address itself; of an IPv6 address the /64 of one connection and the /48
 * of one site. IPv4-mapped addresses count as IPv4.
 */
export function networksOf(address: string): string[] {
  const plain = address.split("%")[0]!;
  if (!isIPv6(plain)) return [plain];
  const groups = groupsOf(plain);
  const isMapped = groups.slice(0, 5).every((group) => group === "0") && groups[5] === "ffff";
  const isTranslated = groups.slice(0, 6).join(":") === "64:ff9b:0:0:0:0";
  if (isMapped || isTranslated) return [dotted(groups[6]!, groups[7]!)];
  return [`${groups.slice(0, 4).join(":")}::/64`, `${groups.slice(0, 3).join(":")}::/48`];
}
