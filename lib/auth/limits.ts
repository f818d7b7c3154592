import type { Limit } from "@/lib/routes/limit";

const hour = 3_600;

/** Attempts at a password or code: few per account, more per network address, because a school shares one. */
export function guessLimits(name: string, account: string, address: string): Limit[] {
  return [
    { name: `${name}-account`, of: account, most: 10, seconds: hour / 4 },
    { name: `${name}-address`, of: address, most: 100, seconds: hour / 4 },
  ];
}

/** E-mails that somebody can have sent to other people. */
export function letterLimits(email: string, address: string): Limit[] {
  return [
    { name: "letter-to", of: email, most: 5, seconds: hour },
    { name: "letter-address", of: address, most: 60, seconds: hour },
  ];
}

/** Attempts at links. */
export function linkLimits(address: string): Limit[] {
  return [{ name: "link-address", of: address, most: 100, seconds: hour / 4 }];
}
