import { expect, test } from "vitest";
import { readEnv, shownSettings } from "@/lib/env";

test.each(["CACHE_PURGE_URL", "OTEL_EXPORTER_OTLP_ENDPOINT"])(
  "%s with a password, to which no request can be sent, is refused, and the password is not repeated",
  (name) => {
    const given = { DATABASE_URL: "postgresql://x/y", [name]: "http://user:hidden@cache.example/" };
    const read = () => readEnv(given);
    expect(read).toThrow(new RegExp(`^${name} must be .*without a password`));
    expect(read).not.toThrow("hidden");
    expect(JSON.stringify(shownSettings(given))).not.toContain("hidden");
  },
);
