import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readEnv } from "../../lib/env";
import type { Register } from "../process/command";
import type { Running } from "../process/keep-running";
import { startProgram, stopProgram } from "../process/program";
import { compileCache, processArguments, type Script } from "./processes";

export interface Child extends Running {
  process: ChildProcess;
}

export interface ChildOptions {
  env: NodeJS.ProcessEnv;
  /** Registers the function that stops the process. */
  register: Register;
  /** Runs the sources instead of the bundle. */
  development: boolean;
}

/** Fewer memory arenas, because threads of the image library would each keep their peak memory. */
const memory = { MALLOC_ARENA_MAX: "2" };

/** In megabytes: what jobs make is short-lived. With the usual 32 the worker process takes 90 MB more at rest. */
const youngHeap = (script: Script) => (script === "work.ts" ? ["--max-semi-space-size=8"] : []);

/**
 * Starts one of the site's processes with an IPC channel: it exits when the channel closes, even if we are killed.
 * It is stopped with the command, before the database.
 */
export function startChild(script: Script, { env, register, development }: ChildOptions): Child {
  const { HEAP_MB } = readEnv(env);
  const args = [`--max-old-space-size=${HEAP_MB}`, ...youngHeap(script), ...processArguments(script, development)];
  const child = startProgram(process.execPath, args, {
    env: { ...memory, ...(development ? {} : { NODE_COMPILE_CACHE: compileCache() }), ...env },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  let asked = false;
  const forget = register(() => {
    asked = true;
    if (child.connected) child.disconnect();
    return stopProgram(child, "SIGTERM");
  });
  const ended = once(child, "exit").then(async ([code, signal]) => {
    if (asked) await new Promise(() => {});
    forget();
    return String(signal ?? `exit code ${code}`);
  });
  return { process: child, ended };
}
