import { describe, expect, test } from "vitest";
import { inputSchema } from "@/lib/kinds/input";
import { practice } from "@/lib/kinds/practice";
import { practiceInput } from "@/lib/proposals/practice-input";
import { errorsOfStep, firstProblem, isWebAddress, wholeOf } from "@/lib/proposals/schema";
import type { Typed } from "@/lib/proposals/steps";

const city = "0d9bd4c5-2a76-4d6b-9d0c-0c8f4b3a1e11";
const typed: Typed = {
  ...{ city, place: "", school: "ZŠ Lipová", title: "Reading in the park", summary: "We read outside." },
  ...{
    problem: "Nobody read.",
    done: "We read.",
    outcome: "They read.",
    learned: "- Start small\n\n2. Ask first\n- Start small",
  },
  ...{ since: "9/2022", until: "", phase: "", type: "practice-type/project", levels: "level/ED1", themes: [] },
  ...{ links: "https://a.example/x\nhttps://b.example", name: "Jana", email: "Jana@School.example", organisation: "" },
  consent: "yes",
};
const without = (more: Typed) => ({ ...typed, ...more });

describe("the form of a proposal", () => {
  test("is valid when nothing is missing", () => {
    expect(firstProblem(typed)).toBeNull();
    expect(wholeOf(typed)).toMatchObject({ email: "jana@school.example", levels: ["level/ED1"] });
  });

  test.each([
    ["where", { city: "" }, "city", "error.choice"],
    ["where", { city: "elsewhere" }, "place", "proposals:error.place"],
    ["what", { title: " " }, "title", "error.required"],
    ["what", { done: "x".repeat(6_001) }, "done", "error.tooLong"],
    ["outcome", { since: "soon" }, "since", "proposals:error.date"],
    ["outcome", { since: "2022", until: "2019" }, "until", "error.endsBeforeItBegins"],
    ["outcome", { type: "" }, "type", "error.required"],
    ["outcome", { type: "phase/pilot" }, "type", "error.choice"],
    ["outcome", { links: "https://a.example\nwww.b.example" }, "links", "proposals:error.links"],
    ["you", { email: "jana@" }, "email", "account:error.email"],
    ["you", { consent: "" }, "consent", "proposals:error.consent"],
  ] as const)("reports errors of step %s, of %o", (step, more, field, key) => {
    expect(errorsOfStep(step, without(more))).toContainEqual({ key, path: [field] });
    expect(firstProblem(without(more))?.step).toBe(step);
    expect(wholeOf(without(more))).toBeNull();
  });

  test("becomes valid input of a practice, without what is missing", () => {
    const terms = new Set(["practice-type/project"]);
    const input = practiceInput(wholeOf(typed)!, "en", { cityId: city, schoolIds: [], terms });
    expect(inputSchema(practice).safeParse(input).success).toBe(true);
    expect(input).toMatchObject({
      responsibleCity: city,
      fields: { type: "practice-type/project", start: "2022-09", cities: [city] },
      translations: { en: { findings: [{ text: "Start small" }, { text: "Ask first" }] } },
    });
    expect(input.fields).not.toHaveProperty("levels");
    expect(input.translations.en).toMatchObject({
      furtherInformation: "- <https://a.example/x>\n- <https://b.example>",
    });
  });

  test("keeps the ids of its findings when it is submitted again", () => {
    const targets = { cityId: null, schoolIds: [], terms: new Set<string>() };
    const ids = (learned: string) =>
      practiceInput(wholeOf(without({ learned }))!, "en", targets).translations.en?.findings?.map(({ id }) => id);
    expect(ids("Two\nOne")).toEqual(ids("One\nTwo")?.reverse());
  });

  test.each(["javascript:alert(1)", "https://a b.example", "https://x.example/<b>", "http:/x", "https://x.example/)"])(
    "%s is no address of a page",
    (address) => expect(isWebAddress(address)).toBe(false),
  );
});
