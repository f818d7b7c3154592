import { networksOf } from "@/lib/routes/network";

/** How many requests of each network are being answered. */
export class InFlight {
  readonly #counts = new Map<string, number>();

  constructor(readonly most: number) {}

  /** Counts a request from an address; false when its network has as many already. `leave` it afterwards. */
  enter(address: string): boolean {
    const [network = ""] = networksOf(address);
    const count = this.#counts.get(network) ?? 0;
    if (count >= this.most) return false;
    this.#counts.set(network, count + 1);
    return true;
  }

  leave(address: string): void {
    const [network = ""] = networksOf(address);
    const count = (this.#counts.get(network) ?? 1) - 1;
    if (count > 0) this.#counts.set(network, count);
    else this.#counts.delete(network);
  }

  /** Networks that wait for an answer. */
  get size(): number {
    return this.#counts.size;
  }
}
