import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { whenStopping } from "./command";
import { ExplainedError } from "./explained-error";
import { root } from "./project";

/** Signals the whole process group, because `next build` and browsers have child processes. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid) process.kill(-child.pid, signal);
  } catch {
    // The group is already gone.
  }
}

export async function stopProgram(child: ChildProcess, signal: NodeJS.Signals, timeout = 5000): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  signalGroup(child, signal);
  const timer = setTimeout(() => signalGroup(child, "SIGKILL"), timeout);
  await ended;
  clearTimeout(timer);
}

/** Starts a program in its own process group: Ctrl-C then reaches only us, and we decide the order of stopping. */
export function startProgram(file: string, args: string[], options: SpawnOptions): ChildProcess {
  return spawn(file, args, { cwd: root, ...options, detached: true });
}

export interface ProgramOptions {
  /** Variables in addition to our own. */
  env?: Record<string, string | undefined>;
  /** Shows the program's output as it comes. Otherwise it is shown only if the program fails. */
  loud?: boolean;
}

/** Runs a program and resolves to its exit code. */
export async function runProgram(file: string, args: string[], options: ProgramOptions = {}): Promise<number> {
  const output: Buffer[] = [];
  const stream = options.loud ? "inherit" : "pipe";
  const child = startProgram(file, args, {
    env: { ...process.env, ...options.env },
    stdio: ["ignore", stream, stream],
  });
  let asked = false;
  const forget = whenStopping(() => {
    asked = true;
    return stopProgram(child, "SIGTERM");
  });
  child.stdout?.on("data", (data: Buffer) => output.push(data));
  child.stderr?.on("data", (data: Buffer) => output.push(data));
  const [code] = (await once(child, "close")) as [number | null];
  forget();
  if (code !== 0 && !asked) process.stderr.write(Buffer.concat(output));
  return code ?? 1;
}

/** Like `runProgram`, but throws if the program fails. */
export async function requireProgram(label: string, file: string, args: string[], options?: ProgramOptions) {
  const code = await runProgram(file, args, options);
  if (code !== 0) throw new ExplainedError(`${label} failed (exit code ${code}). What it said is above.`);
}
