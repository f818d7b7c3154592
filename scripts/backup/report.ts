/** Tells what is being done. */
export type Report = (doing: string) => void;

const pause = 2_000;

/** Prints at most one line every two seconds, so that a log of the night stays short. */
export function printProgress(): Report {
  let last = performance.now();
  return (doing) => {
    if (performance.now() - last < pause) return;
    last = performance.now();
    console.log(`  ${doing}`);
  };
}
