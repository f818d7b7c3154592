import { describe, expect, test } from "vitest";
import { addDays, addMonths, dayIn, daysBetween } from "@/lib/meetings/days";
import { deadlinesOf } from "@/lib/meetings/deadlines";
import { type StageFacts, stageOf } from "@/lib/meetings/stage";

const facts: StageFacts = {
  ...{ today: "2028-02-01", first: "2028-05-03", last: "2028-05-05", answerBy: "2028-03-31" },
  ...{ invited: 0, undecided: 0, accepted: 0, unanswered: 0 },
};
const at = (today: string, more: Partial<StageFacts> = {}) => stageOf({ ...facts, today, ...more });
const invited = { invited: 12, undecided: 3, accepted: 7 };

describe("before its first day a meeting is", () => {
  test("prepared until the first city is invited", () => expect(at("2028-02-01")).toBe("preparing"));
  test("inviting while cities are undecided", () => expect(at("2028-03-31", invited)).toBe("inviting"));
  test("confirmed after the last day for answers", () => expect(at("2028-04-01", invited)).toBe("confirmed"));
  test("confirmed as soon as all have decided", () =>
    expect(at("2028-02-02", { ...invited, undecided: 0 })).toBe("confirmed"));
  test("not confirmed while no city comes", () =>
    expect(at("2028-04-01", { invited: 12, undecided: 0, accepted: 0 })).toBe("inviting"));
  test("not over while its days are unknown", () =>
    expect(at("2030-01-01", { first: null, last: null, ...invited })).toBe("confirmed"));
});

describe("from its first day it is", () => {
  test.each([
    ["2028-05-03", "running"],
    ["2028-05-05", "running"],
    ["2028-05-06", "feedbackOpen"],
    ["2028-05-19", "feedbackOpen"],
    ["2028-05-20", "answersDue"],
    ["2029-05-05", "answersDue"],
    ["2029-05-06", "closed"],
  ])("on %s with suggestions to answer: %s", (today, stage) => {
    expect(at(today, { ...invited, unanswered: 2 })).toBe(stage);
  });
  test("followed up once all suggestions have an answer", () => expect(at("2028-05-20", invited)).toBe("followingUp"));
});

test("deadlines come in their order, without those that are over", () => {
  expect(deadlinesOf({ ...facts, today: "2028-04-01" }).map(({ name, day }) => `${name} ${day}`)).toEqual([
    "begins 2028-05-03",
    "feedback 2028-05-19",
    "takenHome 2028-06-04",
    "answers 2028-06-16",
    "halfYear 2028-11-05",
    "year 2029-05-05",
  ]);
});

test("days are counted by the calendar", () => {
  expect(addDays("2028-02-28", 2)).toBe("2028-03-01");
  expect(addMonths("2028-08-31", 6)).toBe("2029-02-28");
  expect(daysBetween("2028-03-25", "2028-03-27")).toBe(2);
  expect(dayIn(new Date("2028-05-02T22:30:00Z"), "Europe/Madrid")).toBe("2028-05-03");
  expect(dayIn(new Date("2028-05-02T22:30:00Z"), "Atlantic/Azores")).toBe("2028-05-02");
});
