import { describeError } from "./explained-error";

// A command starts things (a server, a build) and must leave none behind, however it ends. Whatever is started
// registers here how it is stopped; the newest is stopped first, so the site goes before its database.

export type Stop = () => Promise<void>;
/** Takes how something is stopped, and returns a function that forgets it. */
export type Register = (stop: Stop) => () => void;

const stops: Stop[] = [];
let stopping: Promise<void> | undefined;

/** Returns a function that forgets the registration, for things that ended by themselves. */
export function whenStopping(stop: Stop): () => void {
  stops.push(stop);
  return () => {
    const index = stops.indexOf(stop);
    if (index >= 0) stops.splice(index, 1);
  };
}

/** Stops whatever was started, newest first. Something that is registered meanwhile is stopped too. */
export function stopEverything(): Promise<void> {
  stopping ??= (async () => {
    for (let stop = stops.pop(); stop; stop = stops.pop()) await stop().catch((error) => console.error(error));
  })();
  return stopping;
}

/** Work that goes on after a step waits here for ever once the command is ending. */
export async function goOnUnlessStopping(): Promise<void> {
  if (stopping) await new Promise<never>(() => {});
}

/** Resolves on Ctrl-C, on a polite kill, or when whoever started us was killed without being able to tell. */
function waitForSignal(exitCode: number): Promise<number> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve(exitCode));
    setInterval(() => process.ppid !== parent && resolve(exitCode), 1000).unref();
  });
}

/** Runs a command to its exit code; `interrupted` is the exit code after Ctrl-C. */
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
