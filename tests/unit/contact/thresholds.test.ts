import { describe, expect, test } from "vitest";
import { zeroBits } from "@/lib/contact/ask/abuse/proof";
import { formSignals, repeatSignals, textFingerprint, textSignals } from "@/lib/contact/ask/abuse/signals";
import { counts, leastSeconds, points, proofBits, type Signal, verdictFrom } from "@/lib/contact/ask/abuse/thresholds";
import { scoreOf, verdictOf } from "@/lib/contact/ask/abuse/verdict";

const shown = new Date("2026-11-22T10:00:00Z");
const later = (seconds: number) => new Date(shown.getTime() + seconds * 1000);
const form = { id: "a", at: shown };
const link = (number: number) => `https://school${number}.example/page`;
const withLinks = (many: number) =>
  `How did you begin? ${Array.from({ length: many }, (_, n) => link(n)).join(" and ")}`;

describe("the signals of a question", () => {
  test.each<[string, Signal[], Signal[]]>([
    ["a plain question", textSignals("Com vau començar, i què va costar?", ["Núria Ferrer", null]), []],
    ["one link, to show one's school", textSignals(withLinks(1), []), []],
    ["two links", textSignals(withLinks(2), []), ["links"]],
    ["three links", textSignals(withLinks(3), []), ["manyLinks"]],
    ["four links", textSignals(withLinks(4), []), ["manyLinks"]],
    ["links without http", textSignals("See www.one.example and www.two.example, please", []), ["links"]],
    ["tags", textSignals('Look <a href="x">here</a> for more of it', []), ["markup"]],
    ["tags of forums", textSignals("Look [url=x]here[/url] for more of it", []), ["markup"]],
    ["less and more than", textSignals("Do classes of < 20 pupils learn more than those of > 25?", []), []],
    ["a link as a name", textSignals("Nice practice, how did it begin?", ["www.pills.example"]), ["linkInName"]],
    ["the trap filled in", formSignals(form, "http://x.example", later(60)), ["trap"]],
    ["sent at once", formSignals(form, "", later(leastSeconds - 0.001)), ["hurried"]],
    ["sent after the shortest time", formSignals(form, "", later(leastSeconds)), []],
    ["said for the first time", repeatSignals(0), []],
    ["said once before", repeatSignals(1), ["repeated"]],
    ["said twice before", repeatSignals(2), ["repeated"]],
    ["said three times before", repeatSignals(3), ["repeatedOften"]],
  ])("%s", (_what, found, expected) => {
    expect(found).toEqual(expected);
  });

  test("texts that differ in spaces, case and punctuation are the same", () => {
    expect(textFingerprint("How did  you BEGIN?\n")).toBe(textFingerprint("how did you begin !"));
    expect(textFingerprint("How did you begin?")).not.toBe(textFingerprint("How did you end?"));
  });
});

describe("the verdict on a question", () => {
  // Each signal alone, and pairs of them.
  test.each<[Signal[], "open" | "prove" | "hold"]>([
    [[], "open"],
    [["repeated"], "open"],
    [["links"], "open"],
    [["manyLinks"], "hold"],
    [["busySender"], "open"],
    [["hurried"], "prove"],
    [["markup"], "prove"],
    [["linkInName"], "prove"],
    [["busyAddress"], "prove"],
    [["busySite"], "prove"],
    [["repeated", "links"], "prove"],
    [["busySender", "repeated"], "prove"],
    [["trap"], "hold"],
    [["manyLinks"], "hold"],
    [["repeatedOften"], "hold"],
    [["busyRecord"], "hold"],
    [["hurried", "markup"], "hold"],
    [["links", "markup"], "hold"],
  ])("%j: %s", (signals, verdict) => {
    expect(verdictOf(scoreOf(signals))).toBe(verdict);
  });

  test("counts a signal once", () => {
    expect(scoreOf(["links", "links"])).toBe(points.links);
  });

  test("each limit is above its signal, and every signal of the table is used", () => {
    for (const { usual, max } of counts) expect(max).toBeGreaterThanOrEqual(usual);
    expect(verdictFrom.hold).toBeGreaterThan(verdictFrom.prove);
    const counted = counts.flatMap(({ signal }) => signal ?? []);
    expect(Object.keys(points)).toEqual(expect.arrayContaining(counted));
  });

  test("more suspicion means more work, but never more than some seconds", () => {
    expect(proofBits(verdictFrom.prove)).toBe(15);
    expect(proofBits(verdictFrom.hold - 1)).toBe(17);
    expect(proofBits(1_000)).toBe(17);
  });
});

test.each([
  [[0xff], 0],
  [[0x01, 0xff], 7],
  [[0x00, 0x80], 8],
  [[0x00, 0x00, 0x10], 19],
  [[0x00, 0x00], 16],
])("%j begins with %i zeros", (bytes, zeros) => {
  expect(zeroBits(Uint8Array.from(bytes))).toBe(zeros);
});
