import { setTimeout as sleep } from "node:timers/promises";

// Many who ask the site at once without a pause. What they were told is compared afterwards with what there is.

/** 0: no answer at all. `at` and `ended` in milliseconds; `request` is the id that a site gave it, "" if none answered. */
export type Asked = { at: number; ended: number; status: number; request: string; text: string; to: string };
type Kept = Pick<Asked, "at" | "ended" | "status" | "request"> & { who: string; path: string };

let addresses = 0;

/** Limits of one address are not what is tried here. */
function fromSomewhere(): Record<string, string> {
  addresses += 1;
  return { "x-forwarded-for": `198.51.${Math.floor(addresses / 250) % 250}.${(addresses % 250) + 1}` };
}

/** In milliseconds: only for what hangs. */
const longest = 60_000;

export class Load {
  readonly began = performance.now();
  readonly reads: Kept[] = [];
  readonly writes: Kept[] = [];
  #isOver = false;
  readonly #going: Promise<void>[] = [];

  constructor(
    /** Where the proxy answers. */
    readonly base: string,
  ) {}

  async #ask(path: string, init: RequestInit): Promise<Asked> {
    const headers = { ...fromSomewhere(), ...(init.headers as Record<string, string>) };
    const at = performance.now();
    try {
      const asked = { ...init, headers, redirect: "manual", signal: AbortSignal.timeout(longest) } as const;
      const reply = await fetch(this.base + path, asked);
      const text = await reply.text();
      const [to, request] = ["location", "x-request-id"].map((name) => reply.headers.get(name) ?? "") as [
        string,
        string,
      ];
      return { at, ended: performance.now(), status: reply.status, request, text, to };
    } catch {
      return { at, ended: performance.now(), status: 0, request: "", text: "", to: "" };
    }
  }

  async read(who: string, path: string, headers: Record<string, string> = {}): Promise<Asked> {
    const asked = await this.#ask(path, { headers });
    const { text, to, ...kept } = asked;
    this.reads.push({ who, path, ...kept });
    return asked;
  }

  async write(who: string, path: string, body: BodyInit, headers: Record<string, string>): Promise<Asked> {
    const asked = await this.#ask(path, { method: "POST", body, headers });
    const { text, to, ...kept } = asked;
    this.writes.push({ who, path, ...kept });
    return asked;
  }

  /** Does this again and again until the load stops, with a pause in milliseconds. */
  repeat(work: () => Promise<void>, pause: number): void {
    const go = async () => {
      while (!this.#isOver) {
        await work();
        await sleep(pause);
      }
    };
    this.#going.push(go());
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** Resolves when everybody has their last answer. */
  async stop(): Promise<void> {
    this.#isOver = true;
    await Promise.all(this.#going);
  }
}

/** How often each status was answered. */
export function countStatuses(asked: readonly Kept[]): { [status: string]: number } {
  const byStatus = Map.groupBy(asked, ({ status }) => status);
  return Object.fromEntries([...byStatus].map(([status, all]) => [status, all.length]));
}

/** What nobody was helped by, in one line each; times in milliseconds since the load began. */
export function describeFailures({ began, reads, writes }: Load): { line: string; request: string }[] {
  const failed = [...reads, ...writes].filter((one) => !helps(one)).sort((a, b) => a.at - b.at);
  return failed.map(({ at, ended, path, status, request }) => {
    const by = request ? `of a site, ${request}` : status > 0 ? "of the proxy" : "no answer";
    return { line: `${Math.round(at - began)} ${path}: ${status} ${by} after ${Math.round(ended - at)}`, request };
  });
}

const helps = ({ status }: Kept) => status > 0 && status < 400;

/** In milliseconds: the longest time in which somebody who asked again and again had no answer that helps. */
export function longestOutage(asked: readonly Kept[]): number {
  let longest = 0;
  for (const [, all] of Map.groupBy(asked, ({ who }) => who)) {
    let since: number | undefined;
    for (const one of all.toSorted((a, b) => a.at - b.at)) {
      if (since !== undefined) longest = Math.max(longest, one.at - since);
      since = helps(one) ? undefined : (since ?? one.at);
      if (since !== undefined) longest = Math.max(longest, one.ended - since);
    }
  }
  return Math.round(longest);
}

/** In milliseconds: the time within which this share of the answers came. */
export function percentile(asked: readonly Kept[], share: number): number {
  const times = asked.map(({ at, ended }) => ended - at).sort((a, b) => a - b);
  return Math.round(times[Math.floor((times.length - 1) * share)] ?? 0);
}
