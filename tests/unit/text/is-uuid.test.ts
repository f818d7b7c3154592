import { expect, test } from "vitest";
import { isUuid } from "@/lib/text/is-uuid";

test("an id is what PostgreSQL accepts as one", () => {
  expect(isUuid("bf25cb6b-9707-453f-a84c-7c52bef1220f")).toBe(true);
  expect(isUuid("BF25CB6B-9707-453F-A84C-7C52BEF1220F")).toBe(true);
  const wrong = ["", "-".repeat(36), "bf25cb6b97-07-453f-a84c-7c52bef1220f", "bf25cb6b-9707-453f-a84c-7c52bef1220f\n"];
  for (const value of [...wrong, undefined, null, 7, ["bf25cb6b-9707-453f-a84c-7c52bef1220f"], { toString: "x" }])
    expect(isUuid(value)).toBe(false);
});
