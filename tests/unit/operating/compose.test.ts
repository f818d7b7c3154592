import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";
import { readEnv } from "@/lib/env";
import { root } from "@/scripts/process/project";
import { releaseCommands } from "@/scripts/site/bundle";
import { readYaml } from "@/tests/support/read-yaml";

const dependsOn = z.union([z.array(z.string()), z.record(z.string(), z.object({ condition: z.string() }))]);
const service = z.object({
  image: z.string(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  volumes: z.array(z.string()).default([]),
  depends_on: dependsOn.optional(),
  healthcheck: z.object({}).loose().optional(),
});
const { services, volumes } = z
  .object({ services: z.record(z.string(), service), volumes: z.record(z.string(), z.null()) })
  .loose()
  .parse(readYaml("deploy/compose.yaml")[0]);

const example = readFileSync(join(root, "deploy/example.env"), "utf8");
const given = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name ?? "");

/** As Compose fills it in: `${NAME:-other}` and `${NAME:?}`, also one in the other. */
function fillIn(text: string, values: Record<string, string>): string {
  const filled = text.replace(
    /\$\{([A-Z_]+)(?::([-?])([^${}]*))?\}/g,
    (_, name, __, other = "") => values[name] || other,
  );
  return filled === text ? text : fillIn(filled, values);
}

const settings = Object.fromEntries(given.map((name) => [name, ""]));
const smallest = {
  ...settings,
  ...{ DOMAIN: "xarxa.example", OWNER_PASSWORD: "o", SITE_PASSWORD: "s", STORAGE_PASSWORD: "secret" },
  AUTH_SECRET: "a-secret-of-thirty-two-letters-or-more",
};

it("every variable that Compose asks for is in the example to fill in, and the other way round", () => {
  const asked = [...readFileSync(join(root, "deploy/compose.yaml"), "utf8").matchAll(/\$\{([A-Z_]+)/g)];
  const names = new Set(asked.map(([, name]) => name ?? ""));
  const optional = ["XARXA_VERSION", "XARXA_COMMIT"];
  expect([...names].filter((name) => !optional.includes(name)).sort()).toEqual([...given].sort());
});

it("services wait only for services that there are, for health only where it is asked, and mount what is declared", () => {
  for (const [name, { depends_on = [], volumes: mounts }] of Object.entries(services)) {
    const waits = Array.isArray(depends_on) ? depends_on.map((one) => [one, ""]) : Object.entries(depends_on);
    for (const [other = "", how] of waits) {
      expect(Object.keys(services), `${name} waits for it`).toContain(other);
      const condition = typeof how === "object" ? how.condition : "";
      if (condition === "service_healthy") expect(services[other]?.healthcheck).toBeDefined();
    }
    const named = mounts.map((mount) => mount.split(":")[0] ?? "").filter((source) => !source.startsWith("."));
    expect(Object.keys(volumes)).toEqual(expect.arrayContaining(named));
  }
});

it("what runs from our image is a command of a release", () => {
  const ours = Object.values(services).filter(({ image }) => image.startsWith("xarxa:"));
  expect(ours.length).toBeGreaterThan(4);
  for (const { command = [] } of ours) expect([...releaseCommands, "serve", "work"]).toContain(command[0]);
});

it.each(["migrate", "bucket", "site", "worker", "backup"])(
  "%s starts with what must be filled in, and keeps pictures with the storage beside it",
  (name) => {
    const { environment } = services[name]!;
    const filled = Object.entries(environment).map(([key, value]) => [key, fillIn(String(value), smallest)]);
    const env = readEnv(Object.fromEntries(filled));
    expect(env.MEDIA_URL).toBe("s3://xarxa:secret@storage:7070/xarxa?tls=no");
    expect(services.storage?.environment).toMatchObject({ ROOT_ACCESS_KEY_ID: "xarxa" });
    expect(env.DATABASE_URL).toBe("postgresql://xarxa_site:s@postgres:5432/xarxa");
  },
);

it("another service of object storage is used if it is given", () => {
  const elsewhere = { ...smallest, MEDIA_URL: "s3://K:S@s3.example.org/bucket" };
  expect(fillIn(String(services.site?.environment.MEDIA_URL), elsewhere)).toBe(elsewhere.MEDIA_URL);
});
