import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { BlockList, isIP, isIPv6 } from "node:net";

// Headers with which a client could impersonate a proxy or the framework.
const refused =
  /^(x-forwarded-.*|forwarded|x-real-ip|x-client-ip|true-client-ip|cf-connecting-ip|x-original-.*|x-rewrite-url|x-middleware-.*|x-nextjs-.*|x-next-.*|x-invoke-.*|x-matched-path|x-now-.*|x-vercel-.*|x-prerender-.*|x-action-.*|next-.*|rsc|content-security-policy|content-security-policy-report-only|proxy|proxy-.*|upgrade|connection|keep-alive|te|trailer)$/;

/** A function that tells whether an IP address belongs to a trusted proxy. */
export function trustProxies(networks: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", bits] = network.split("/");
    const family = isIPv6(address) ? "ipv6" : "ipv4";
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return (address) => isIP(address) > 0 && list.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}

/** On an IPv6 socket Node reports IPv4 visitors as `::ffff:1.2.3.4`. */
export function plainAddress(address: string | undefined): string {
  return (address ?? "").trim().replace(/^::ffff:(?=\d+\.)/i, "");
}

/** The visitor's IP address: the nearest one in the forwarding chain that is not a trusted proxy. */
export function visitorAddress(req: IncomingMessage, isTrusted: (address: string) => boolean): string {
  const forwarded = String(req.headers["x-forwarded-for"] ?? "")
    .split(",")
    .map(plainAddress);
  let address = plainAddress(req.socket.remoteAddress);
  while (isTrusted(address) && isIP(forwarded.at(-1) ?? "")) address = forwarded.pop() ?? address;
  return address;
}

/**
 * The headers that route handlers can trust: the visitor's address as determined here, and the site's own host instead
 * of the requested one, so that forged hosts cannot get into links.
 */
export function trustedHeaders(
  req: IncomingMessage,
  siteUrl: URL,
  isTrusted: (a: string) => boolean,
): IncomingHttpHeaders {
  const passed = Object.entries(req.headers).filter(([name]) => !refused.test(name));
  return {
    ...Object.fromEntries(passed),
    host: siteUrl.host,
    "x-forwarded-host": siteUrl.host,
    "x-forwarded-proto": siteUrl.protocol.replace(":", ""),
    "x-forwarded-for": visitorAddress(req, isTrusted),
  };
}

/** The name of the cookie of a sign-in; over https it has a prefix. */
export const signInCookieName = "xarxa-sign-in";

/** Whether a request says that its sender is signed in. Nothing may be shown because of it: it is not checked. */
export function carriesSignIn({ headers }: IncomingMessage): boolean {
  return headers.cookie?.includes(`${signInCookieName}=`) ?? false;
}
