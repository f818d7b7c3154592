import { describe, expect, test } from "vitest";
import { onlyMatch } from "@/lib/forms/only-match";

const own = (label: string) => ({ label, isOwn: true });
const other = (label: string) => ({ label, isOwn: false });

describe("words that were typed and not picked", () => {
  test.each([
    ["nothing was found", [], null],
    ["one was found", [other("Escola del Mar")], "Escola del Mar"],
    ["one of two has the exact name", [other("Escola del Mar Blau"), other("Escola del Mar")], "Escola del Mar"],
    ["two begin alike", [other("Escola del Mar Blau"), other("Escola del Mar Verd")], null],
    ["one is of the own city", [own("Escola del Mar Blau"), other("Escola del Mar Verd")], "Escola del Mar Blau"],
    ["two are of the own city", [own("Escola del Mar Blau"), own("Escola del Mar Verd")], null],
    [
      "the own city has the exact name among two",
      [own("Escola del Mar Blau"), own("ESCOLA DEL MAR")],
      "ESCOLA DEL MAR",
    ],
    ["the exact name is elsewhere", [own("Escola del Mar Blau"), other("Escola del Mar")], null],
    ["the exact name is here and elsewhere", [own("Escola del Mar"), other("Escola del Mar")], "Escola del Mar"],
    ["the exact name is twice elsewhere", [other("Escola del Mar"), other("Escola del Mar")], null],
  ])("%s", (_case, found, label) => {
    expect(onlyMatch(found, " escola del mar ")?.label ?? null).toBe(label);
  });
});
