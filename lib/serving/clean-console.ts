import { errorFields, isLogged, log } from "@/lib/log";

/**
 * Next prints whole errors, whose messages may repeat what people typed. In production they become lines of our log without
 * the message; LOG_LEVEL=debug prints it.
 */
export function logConsoleErrors(): void {
  const print = console.error;
  console.error = (...parts: unknown[]) => {
    const error = parts.find((part) => part instanceof Error);
    log("error", "console.error", error ? errorFields(error) : {});
    if (isLogged("debug")) print(...parts);
  };
}
