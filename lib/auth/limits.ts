import type { Limit } from "@/lib/routes/limit";

const hour = 3_600;

// Networks are counted first, so that a request refused for its network leaves no counter for an invented account.

/**
 * Limits for password attempts: few per account and network, more per network (a school shares one address), 100 per account
 * over all networks. A known device has its own counter, so guessing elsewhere does not lock it out.
 */
export function guessLimits(name: string, account: string, address: string, knownDevice: string | null): Limit[] {
  const network = { name: `${name}-address`, from: address, max: 100, seconds: hour / 4 };
  if (knownDevice) return [network, { name: `${name}-device`, of: knownDevice, max: 10, seconds: hour / 4 }];
  return [
    network,
    { name: `${name}-account`, of: account, from: address, max: 10, seconds: hour / 4 },
    { name: `${name}-anywhere`, of: account, max: 100, seconds: hour },
  ];
}

/** Limits for second-factor codes: few per account, from anywhere. */
export function codeLimits(account: string, address: string, knownDevice: string | null): Limit[] {
  return [
    { name: "code-address", from: address, max: 100, seconds: hour / 4 },
    knownDevice
      ? { name: "code-device", of: knownDevice, max: 10, seconds: hour / 4 }
      : { name: "code-account", of: account, max: 10, seconds: hour / 4 },
  ];
}

/** Limits for emails that a visitor can cause to be sent. Requests from one network do not block others. */
export function letterLimits(email: string, address: string, knownDevice: string | null = null): Limit[] {
  const network = { name: "letter-address", from: address, max: 60, seconds: hour };
  if (knownDevice) return [network, { name: "letter-device", of: knownDevice, max: 5, seconds: hour }];
  return [
    network,
    { name: "letter-to", of: email, from: address, max: 5, seconds: hour },
    { name: "letter-anywhere", of: email, max: 20, seconds: hour },
  ];
}

/** Limits for trying links. */
export function linkLimits(address: string): Limit[] {
  return [{ name: "link-address", from: address, max: 100, seconds: hour / 4 }];
}

/** Limit for refusals of strangers, of any kind; above it their requests are not read. */
export function refusalLimit(address: string): Limit {
  return { name: "refused", from: address, max: 200, seconds: hour / 6 };
}
