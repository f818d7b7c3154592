import { describeError } from "./explained-error";

// A command must leave no server or build running, however it ends. Whatever it starts registers how it is stopped; the
// newest is stopped first, so that the site stops before its database.

export type Stop = () => Promise<void>;
/** Registers a function that stops something, and returns one that removes the registration. */
export type Register = (stop: Stop) => () => void;

const stops: Stop[] = [];
let stopping: Promise<void> | undefined;

/** Returns a function that removes the registration, for things that ended by themselves. */
export function whenStopping(stop: Stop): () => void {
  stops.push(stop);
  return () => {
    const index = stops.indexOf(stop);
    if (index >= 0) stops.splice(index, 1);
  };
}

/** Stops everything that was started, newest first, including what is registered meanwhile. */
export function stopEverything(): Promise<void> {
  stopping ??= (async () => {
    for (let stop = stops.pop(); stop; stop = stops.pop()) await stop().catch((error) => console.error(error));
  })();
  return stopping;
}

/** Never resolves while the command is stopping, so that its work does not continue. */
export async function goOnUnlessStopping(): Promise<void> {
  if (stopping) await new Promise<never>(() => {});
}

/** Resolves on SIGINT, SIGTERM or SIGHUP, and when the parent process is gone. */
function waitForSignal(exitCode: number): Promise<number> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve(exitCode));
    setInterval(() => process.ppid !== parent && resolve(exitCode), 1000).unref();
  });
}

/** Runs a command and exits with its code; `interrupted` is the code after Ctrl-C. */
export async function runCommand(work: () => Promise<number | undefined>, interrupted = 130): Promise<never> {
  const finished = work().then(
    (code) => code ?? 0,
    (error) => {
      if (!stopping) console.error(`\n${describeError(error)}`);
      return 1;
    },
  );
  const code = await Promise.race([waitForSignal(interrupted), finished]);
  await stopEverything();
  process.exit(code);
}
