import { createHash } from "node:crypto";
import { chmodSync, chownSync, mkdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "../process/project";

export interface Account {
  uid: number;
  gid: number;
}

/** The folder of the embedded server and the user it runs as. */
export interface ServerPlace {
  folder: string;
  /** Set if this process is root, because PostgreSQL refuses to run as root. */
  account?: Account;
}

/** Uses an existing account: creating one would change the machine. */
function findAccount(): Account {
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const user = ["postgres", "nobody"].map((name) => users.find(([user]) => user === name)).find(Boolean);
  return { uid: Number(user?.[2] ?? 65534), gid: Number(user?.[3] ?? 65534) };
}

/** A readable name with a hash, because two checkouts may have the same folder name. */
function nameCheckout(): string {
  return `xarxa-${basename(root).replace(/\W+/g, "-")}-${createHash("sha256").update(root).digest("hex").slice(0, 8)}`;
}

/**
 * In the checkout; for root, below /var/lib: the server's user may not be able to enter the checkout (below /root, for
 * example).
 */
export function chooseServerPlace(): ServerPlace {
  const isRoot = process.getuid?.() === 0;
  const folder = isRoot ? join("/var/lib", nameCheckout()) : join(root, ".data");
  mkdirSync(folder, { recursive: true });
  if (isRoot) chmodSync(folder, 0o755);
  return isRoot ? { folder, account: findAccount() } : { folder };
}

/** Makes a file or folder belong to the server's user. */
export function giveToServer(place: ServerPlace, path: string): void {
  if (place.account) chownSync(path, place.account.uid, place.account.gid);
}
