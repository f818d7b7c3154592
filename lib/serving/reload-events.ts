import { watch } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";

const folders = ["app", "components", "lib", "locales", "public"];
/** In milliseconds: editors write several files, or one file twice, per save. */
const debounceTime = 100;

/** Reloads open public pages after a save in development. */
export class ReloadEvents {
  readonly #subscribers = new Set<ServerResponse>();
  #timer: NodeJS.Timeout | undefined;

  constructor(project: string) {
    for (const folder of folders) watch(join(project, folder), { recursive: true }, () => this.#schedule()).unref();
  }

  subscribe(res: ServerResponse): void {
    res.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    res.flushHeaders();
    this.#subscribers.add(res);
    res.on("close", () => this.#subscribers.delete(res));
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      for (const subscriber of this.#subscribers) subscriber.write("data: saved\n\n");
    }, debounceTime);
  }
}
