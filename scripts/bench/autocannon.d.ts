// Only what load.ts uses; the package has no types.
declare module "autocannon" {
  import type { EventEmitter } from "node:events";

  type Request = { path?: string; headers?: Record<string, string> };
  type Options = {
    url: string | string[];
    connections: number;
    duration: number;
    headers?: Record<string, string>;
    requests: { setupRequest(request: Request): Request }[];
  };
  type Run = EventEmitter & PromiseLike<{ duration: number }>;
  export default function autocannon(options: Options): Run;
}
