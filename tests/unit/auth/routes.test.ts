import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isDataRoute } from "@/lib/open-data/data-route";
import { isDefinedRoute } from "@/lib/routes/define-route";
import { root } from "@/scripts/process/project";

// Routes that make no decision about a person: probes and metrics, unknown addresses, and the OpenID callback.
const exempt = ["health", "ready", "metrics", "[...rest]", "auth/[...nextauth]"];

const folder = join(root, "app", "api");
const routes = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("route.ts"))
  .map((file) => file.slice(0, -"/route.ts".length))
  .filter((name) => !exempt.includes(name));

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Open data: they only read what is public, and know nothing about who asks. */
const isOfData = (name: string) => ["v1", "hsds"].some((root) => name === root || name.startsWith(`${root}/`));

describe.each(routes.filter(isOfData))("/api/%s", (name) => {
  test("has GET only, made with dataRoute", async () => {
    const module: Record<string, unknown> = await import(join(folder, name, "route.ts"));
    expect(methods.filter((method) => method in module)).toEqual(["GET"]);
    expect(isDataRoute(module.GET)).toBe(true);
  });
});

describe.each(routes.filter((name) => !isOfData(name)))("/api/%s", (name) => {
  test("has only handlers made with defineRoute", async () => {
    const module: Record<string, unknown> = await import(join(folder, name, "route.ts"));
    const handlers = Object.entries(module).filter(([key]) => methods.includes(key));
    expect(handlers.length).toBeGreaterThan(0);
    expect(handlers.filter(([, handler]) => !isDefinedRoute(handler)).map(([key]) => key)).toEqual([]);
  });
});

test("there are routes to check", () => {
  expect(routes).toContain("account/sign-in");
});
