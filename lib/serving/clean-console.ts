import { errorFields, isLogged, log } from "@/lib/log";

/**
 * Next prints whole errors, whose messages may contain user input. In production they are logged without message,
 * except with LOG_LEVEL=debug.
 */
export function logConsoleErrors(): void {
  const print = console.error;
  console.error = (...parts: unknown[]) => {
    const error = parts.find((part) => part instanceof Error);
    log("error", "console.error", error ? errorFields(error) : {});
    if (isLogged("debug")) print(...parts);
  };
}
