import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { root } from "@/scripts/process/project";

type Env = Record<string, string | undefined>;

/** In milliseconds: what ended is started again after so long, as by the units for systemd but quicker. */
const restartAfter = 100;

/** The tests have a build of their own in this checkout; another one has the usual build. */
const ownBuild = (folder: string): Env => (folder === root ? {} : { XARXA_BUILD_FOLDER: undefined });

/** One process of the built site as a service manager keeps it: what ends is started again. */
export class Kept {
  #child: ChildProcess | undefined;
  #isOver = false;
  #said = "";
  constructor(
    readonly command: "serve" | "work",
    public env: Env,
    /** Where it answers when it is ready; a worker does not. */
    readonly address?: string,
    /** Where the checkout is whose build runs from the next start on. */
    public folder: string = root,
  ) {}

  get said(): string {
    return this.#said;
  }

  start(): void {
    const child = spawn(process.execPath, [join(this.folder, "scripts", "bootstrap.mjs"), this.command], {
      cwd: this.folder,
      env: { ...process.env, NODE_ENV: "production", ...ownBuild(this.folder), ...this.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        this.#said = (this.#said + chunk).slice(-50_000);
      });
    child.once("exit", () => {
      if (!this.#isOver) setTimeout(() => !this.#isOver && this.start(), restartAfter);
    });
    this.#child = child;
  }

  async isReady(): Promise<boolean> {
    if (!this.address) return true;
    return fetch(`${this.address}/api/ready`, { signal: AbortSignal.timeout(5_000) }).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  async untilReady(): Promise<void> {
    while (!(await this.isReady())) await sleep(50);
  }

  /** As if the machine lost its power. */
  kill(): void {
    this.#child?.kill("SIGKILL");
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  }

  /** As a service manager does it for a new version. */
  async restart(): Promise<void> {
    const before = this.#child;
    await this.#end("SIGTERM");
    while (this.#child === before) await sleep(20);
    await this.untilReady();
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#end("SIGKILL");
  }
}
