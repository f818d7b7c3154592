import { describeError, isLogged, log } from "@/lib/log";

/**
 * Next prints errors whole, and their messages repeat what people typed (a unique value that was refused, a query). In
 * production they become lines of our log instead, without the message; LOG_LEVEL=debug shows it.
 */
export function logConsoleErrors(): void {
  const print = console.error;
  console.error = (...parts: unknown[]) => {
    const error = parts.find((part) => part instanceof Error);
    log("error", "console.error", error ? describeError(error) : {});
    if (isLogged("debug")) print(...parts);
  };
}
