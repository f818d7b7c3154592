import { expect, test } from "vitest";
import { auditArea, auditReason } from "@/components/admin/audit/audit-words";
import { translator } from "@/lib/i18n/server";

test("the audit log names areas and refusals in words, and shows what it does not know as it is", () => {
  const t = translator("ca");
  expect(auditArea(t, "records.merge")).toBe("Fitxes");
  expect(auditArea(t, "unheardOf.doing")).toBe("unheardOf");
  expect(auditReason(t, "limited")).toBe("massa intents");
  expect(auditReason(t, "unheardOf")).toBe("unheardOf");
});
