import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { metrics } from "@/lib/metrics/registry";
import { root } from "@/scripts/process/project";

const read = (file: string) => readFileSync(join(root, "deploy", "watching", file), "utf8");
const fromDatabase = ["xarxa_queue_length", "xarxa_queue_oldest_seconds", "xarxa_database_up"];

test.each(["alerts.yaml", "dashboard.json"])("%s asks only for metrics that exist", (file) => {
  const known = [
    ...metrics()
      .registry.getMetricsAsArray()
      .map(({ name }) => name),
    ...fromDatabase,
  ];
  const asked = [...read(file).matchAll(/xarxa_[a-z_]+/g)].map(([name]) => name);
  expect(asked.length).toBeGreaterThan(8);
  expect(asked.filter((name) => !known.includes(name.replace(/_(bucket|count|sum)$/, "")))).toEqual([]);
});

test("the dashboard has a title and a question in every panel", () => {
  const panel = z.object({ title: z.string().min(1), targets: z.array(z.object({ expr: z.string().min(1) })).min(1) });
  const { panels } = z.object({ panels: z.array(panel).min(10) }).parse(JSON.parse(read("dashboard.json")));
  expect(new Set(panels.map(({ title }) => title)).size).toBe(panels.length);
});

test("every alert says how urgent it is and what to do", () => {
  const alerts = read("alerts.yaml").split("- alert: ").slice(1);
  expect(alerts.length).toBeGreaterThan(5);
  for (const alert of alerts) expect(alert).toMatch(/severity: (page|ticket)[\s\S]*summary: \S[\s\S]*action: \S/);
});
