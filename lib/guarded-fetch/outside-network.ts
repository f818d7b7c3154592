import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { isPublicAddress } from "./public-address";

type ResolvedAddress = { address: string; family: number };

/** What lies outside of this machine: names, addresses that may be reached, and who signs certificates. */
export type OutsideNetwork = {
  resolve: (host: string) => Promise<ResolvedAddress[]>;
  isReachable: (address: string) => boolean;
  /** Certificates of authorities; without them the usual ones. */
  authorities?: string[];
};

export const publicInternet: OutsideNetwork = {
  resolve: (host) => lookup(host, { all: true, order: "verbatim" }),
  isReachable: isPublicAddress,
};

const longestAddress = 2_000;

/** A complete https address of a named host without user and password; null when it is none. */
export function parseOutsideAddress(text: string): URL | null {
  const url = text.length <= longestAddress && URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== "https:" || url.username !== "" || url.password !== "") return null;
  const isNamed = url.hostname.includes(".") && isIP(url.hostname) === 0;
  url.hash = "";
  return isNamed ? url : null;
}
