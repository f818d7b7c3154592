import { errorFields, isLogged, log } from "@/lib/log";

/**
 * Next prints whole errors, whose messages may contain user input. In production they are logged without message,
 * except with LOG_LEVEL=debug; of plain text there is only where it was printed.
 */
function logConsoleErrors(): void {
  const print = console.error;
  console.error = (...parts: unknown[]) => {
    const error = parts.find((part) => part instanceof Error);
    log("error", "console.error", error ? errorFields(error) : { frames: errorFields(new Error()).frames });
    if (isLogged("debug")) print(...parts);
  };
}

/** Node prints warnings, such as of what will be removed, as plain text with `console.error`. */
function logWarnings(): void {
  process.removeAllListeners("warning");
  process.on("warning", (warning) => {
    log("warn", "process.warning", errorFields(warning));
    if (isLogged("debug")) process.stderr.write(`${warning.stack}\n`);
  });
}

/** Everything that is printed besides the log becomes lines of the log. */
export function cleanConsole(): void {
  logConsoleErrors();
  logWarnings();
}
