import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { auditAction, auditArea, auditOutcome } from "@/lib/i18n/audit-words";
import { locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

/** The names of all routes, and of what else the code writes to the log. */
function actionsInCode(): string[] {
  const files = ["app/api", "lib"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  const texts = files.filter((name) => name.endsWith(".ts")).map((name) => readFileSync(name, "utf8"));
  const written = texts.flatMap((text) => [
    ...(text.includes("defineRoute(") ? [.../^ {2}name: "([a-zA-Z.]+)"/gm[Symbol.matchAll](text)] : []),
    ...(text.includes("writeAudit(")
      ? [.../"((?:account|import|people|person)\.[a-zA-Z.]+)"/g[Symbol.matchAll](text)]
      : []),
  ]);
  return [...new Set(written.map(([, name]) => name!))];
}

const settled = ["asked", "done", "stopped", "expired"].map((state) => `people.secondFactor.${state}`);

test.each(locales)("every action of the audit log has words (%s)", (locale) => {
  const t = translator(locale);
  const actions = [...actionsInCode(), ...settled];
  expect(actions.length).toBeGreaterThan(90);
  const wordless = actions.filter(
    (action) => auditAction(t, action) === action || auditArea(t, action) === action.split(".")[0],
  );
  expect(wordless).toEqual([]);
});

test("what has no words is shown as it is, and refusals say why", () => {
  const t = translator("ca");
  expect(auditArea(t, "records.merge")).toBe("Fitxes");
  expect(auditAction(t, "records.merge")).toBe("Fitxes fusionades");
  expect(auditArea(t, "unheardOf.doing")).toBe("unheardOf");
  expect(auditAction(t, "unheardOf.doing")).toBe("unheardOf.doing");
  expect(auditOutcome(t, "limited")).toContain("massa intents");
  expect(auditOutcome(t, "unheardOf")).toContain("unheardOf");
});
