import { expect, test } from "vitest";
import { readMigrations } from "@/scripts/database/migrations";

test.each(readMigrations())("$name can run in one transaction", ({ script }) => {
  const statements = script.replace(/--.*$/gm, "").replace(/\$\$.*?\$\$/gs, "");
  expect(statements).not.toMatch(/^\s*(BEGIN|COMMIT|ROLLBACK|VACUUM)\b|\bCONCURRENTLY\b/im);
});
