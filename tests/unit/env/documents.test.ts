import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readEnv } from "@/lib/env";
import { describeAsExample, describeAsTable } from "@/lib/env/describe";
import { variables } from "@/lib/env/variables";
import { root } from "@/scripts/process/project";

const read = (...path: string[]) => readFileSync(join(root, ...path), "utf8");

it("every variable has a description", () => {
  const silent = Object.entries(variables).filter(([, schema]) => !schema.description);
  expect(silent.map(([name]) => name)).toEqual([]);
});

it(".env.example and docs/configuration.md match lib/env (npm run configuration writes them)", () => {
  expect(read(".env.example")).toBe(describeAsExample());
  expect(read("docs", "configuration.md")).toBe(describeAsTable());
});

it("the defaults of .env.example are valid", () => {
  const lines = read(".env.example").matchAll(/^# ([A-Z_]+)=(.*)$/gm);
  const given = Object.fromEntries([...lines].map(([, name, value]) => [name, value]));
  expect(() => readEnv({ ...given, DATABASE_URL: "postgresql://user:password@localhost/xarxa" })).not.toThrow();
});
