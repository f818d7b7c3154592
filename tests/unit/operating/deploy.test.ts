import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { variables } from "@/lib/env/variables";
import { root } from "@/scripts/process/project";
import { releaseCommands } from "@/scripts/site/bundle";

const read = (file: string) => readFileSync(join(root, file), "utf8");
const examples = globSync("deploy/**/*.{yaml,service}", { cwd: root });

/** Of Node, of the images of PostgreSQL and the object storage, and what Compose takes from its own file. */
const foreign = [
  ...["NODE_ENV", "POSTGRES_USER", "POSTGRES_PASSWORD", "POSTGRES_DB", "SITE_PASSWORD", "DOMAIN", "COMMIT"],
  ...["ROOT_ACCESS_KEY_ID", "ROOT_SECRET_ACCESS_KEY"],
];
const commands: readonly string[] = [...releaseCommands, "serve", "work"];

function variablesOf(text: string): string[] {
  const set = [...text.matchAll(/^\s+(?:- name: )?([A-Z][A-Z_]{2,})(?::|$)/gm)].map(([, name]) => name ?? "");
  const unit = [...text.matchAll(/^Environment=(.*)$/gm)].flatMap(([, pairs]) => pairs?.match(/[A-Z_]+(?==)/g) ?? []);
  return [...set, ...unit];
}

it("there are examples for containers, service managers and clusters", () => {
  expect(examples.length).toBeGreaterThan(4);
});

it.each(examples)("%s sets only variables that exist", (file) => {
  const known = [...Object.keys(variables), ...foreign];
  expect(variablesOf(read(file)).filter((name) => !known.includes(name))).toEqual([]);
});

it.each(examples)("%s runs only commands of a release", (file) => {
  const text = read(file);
  const listed = [...text.matchAll(/(?:command|args): \["([a-z][\w-]*)"/g)].map(([, command]) => command ?? "");
  const started = [...text.matchAll(/bootstrap\.mjs (\w+)/g)].map(([, command]) => command ?? "");
  expect([...listed, ...started].filter((name) => !commands.includes(name))).toEqual([]);
});

it("no proxy leaves a site alone because the database is away: that would be all of them", () => {
  const asked = /health_uri (\S+)|\.url = "(.+)"|readinessProbe:\s+httpGet:\s+path: (\S+)/g;
  const files = ["deploy/Caddyfile", "deploy/varnish/xarxa.vcl", "deploy/kubernetes/xarxa.yaml"];
  for (const file of files)
    expect([...read(file).matchAll(asked)].map(([, ...paths]) => paths.join(""))).toEqual(["/api/health"]);
});

it("the image copies every file that a running site reads from the checkout", () => {
  const copied = [...read("Dockerfile").matchAll(/^COPY (?:--from=\w+ )?(.+) \S+$/gm)].flatMap(
    ([, paths]) => paths?.split(" ") ?? [],
  );
  const needed = ["public", "scripts/bootstrap.mjs", "prisma/migrations", "lib/words/concepts", "next.config.mjs"];
  expect(needed.filter((path) => !copied.includes(path))).toEqual([]);
});

it("the image and the process manager limit the heap as `npm start` does by default", () => {
  const [, heap] = /HEAP_MB\) \|\| (\d+)/.exec(read("scripts/bootstrap.mjs")) ?? [];
  expect(Number(heap)).toBe(variables.HEAP_MB.parse(undefined));
});

it("service managers wait longer for a site than it takes to stop", () => {
  const [, patience] = /process\.send \? [\d_]+ : ([\d_]+)/.exec(read("scripts/site/serve.ts")) ?? [];
  const needed = variables.DRAIN_SECONDS.parse(undefined) + Number(patience?.replace("_", "")) / 1000;
  const waits = /(?:TimeoutStopSec=|stop_grace_period: |terminationGracePeriodSeconds: )(\d+)/g;
  for (const file of examples.filter((name) => !/migrate|postgres/.test(name)))
    for (const [, seconds] of read(file).matchAll(waits)) expect(Number(seconds)).toBeGreaterThan(needed);
});
