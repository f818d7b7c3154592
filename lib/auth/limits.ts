import type { Limit } from "@/lib/routes/limit";

const hour = 3_600;

// Networks are counted first: what is refused for its network leaves no count for an account that it made up.

/**
 * Guessing a password. Few for an account from one network, so that nobody elsewhere is locked out by it; more from a
 * network, since a school has one address for all. Many networks together may try an account a hundred times, and then
 * only a browser in which its person has signed in before may: that one has a count of its own.
 */
export function guessLimits(name: string, account: string, address: string, knownDevice: string | null): Limit[] {
  const network = { name: `${name}-address`, from: address, most: 100, seconds: hour / 4 };
  if (knownDevice) return [network, { name: `${name}-device`, of: knownDevice, most: 10, seconds: hour / 4 }];
  return [
    network,
    { name: `${name}-account`, of: account, from: address, most: 10, seconds: hour / 4 },
    { name: `${name}-anywhere`, of: account, most: 100, seconds: hour },
  ];
}

/** Guessing a code of six digits, by somebody who has the password: few for an account, wherever from. */
export function codeLimits(account: string, address: string, knownDevice: string | null): Limit[] {
  return [
    { name: "code-address", from: address, most: 100, seconds: hour / 4 },
    knownDevice
      ? { name: "code-device", of: knownDevice, most: 10, seconds: hour / 4 }
      : { name: "code-account", of: account, most: 10, seconds: hour / 4 },
  ];
}

/** E-mails that somebody can have sent to others. One who asks too often keeps nobody elsewhere from asking for their own. */
export function letterLimits(email: string, address: string, knownDevice: string | null = null): Limit[] {
  const network = { name: "letter-address", from: address, most: 60, seconds: hour };
  if (knownDevice) return [network, { name: "letter-device", of: knownDevice, most: 5, seconds: hour }];
  return [
    network,
    { name: "letter-to", of: email, from: address, most: 5, seconds: hour },
    { name: "letter-anywhere", of: email, most: 20, seconds: hour },
  ];
}

/** Attempts at links. */
export function linkLimits(address: string): Limit[] {
  return [{ name: "link-address", from: address, most: 100, seconds: hour / 4 }];
}

/** What of strangers is refused, whatever it is: above this nothing of theirs is read any more. */
export function refusalLimit(address: string): Limit {
  return { name: "refused", from: address, most: 200, seconds: hour / 6 };
}
