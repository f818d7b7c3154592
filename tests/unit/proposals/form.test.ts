import { describe, expect, test } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { inputSchema } from "@/lib/kinds/input";
import { practice } from "@/lib/kinds/practice";
import { practiceInput } from "@/lib/proposals/practice-input";
import { errorsOf, errorsOfStep, firstOpenStep, isWebAddress, wholeOf } from "@/lib/proposals/schema";
import { isStepField, type Typed } from "@/lib/proposals/steps";
import { namedErrorText } from "@/lib/routes/error-text";

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
    expect(firstOpenStep(typed)).toBeUndefined();
    expect(errorsOf(typed)).toEqual([]);
    expect(wholeOf(typed)).toMatchObject({ email: "jana@school.example", levels: ["level/ED1"] });
  });

  test.each([
    ["where", { city: "" }, "city", "proposals:error.city"],
    ["where", { city: "elsewhere" }, "place", "proposals:error.place"],
    ["what", { title: " " }, "title", "proposals:error.called"],
    ["what", { done: "x".repeat(6_001) }, "done", "error.tooLong"],
    ["outcome", { since: "soon" }, "since", "proposals:error.date"],
    ["outcome", { since: "2022", until: "2019" }, "until", "error.endsBeforeItBegins"],
    ["outcome", { type: "" }, "type", "proposals:error.type"],
    ["outcome", { type: "phase/pilot" }, "type", "error.choice"],
    ["outcome", { links: "https://a.example\nwww.b.example" }, "links", "proposals:error.links"],
    ["you", { email: "jana@" }, "email", "account:error.email"],
    ["you", { consent: "" }, "consent", "proposals:error.consent"],
  ] as const)("reports errors of step %s, of %o", (step, more, field, key) => {
    expect(errorsOfStep(step, without(more))).toContainEqual({ key, path: [field] });
    expect(firstOpenStep(without(more))).toBe(step);
    expect(wholeOf(without(more))).toBeNull();
  });

  test("every message names its field and the cure, in every language", () => {
    const nothing = errorsOf({});
    const overlong = errorsOf(Object.fromEntries(Object.keys(typed).map((name) => [name, "x".repeat(20_000)])));
    for (const locale of locales)
      for (const errors of [nothing, overlong]) {
        const labelOf = (name: string) => isStepField(name) && translator(locale)(`proposals:field.${name}`);
        const texts = errors.map((error) => namedErrorText(locale, error, labelOf(String(error.path[0])) || undefined));
        expect(new Set(texts).size).toBe(texts.length);
      }
    expect(nothing.length).toBeGreaterThan(7);
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
