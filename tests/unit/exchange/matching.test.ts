import { describe, expect, test } from "vitest";
import { importedRecord } from "@/lib/exchange/import/kinds/index";
import { compareRow, isSameValue } from "@/lib/exchange/import/plan/compare";
import { coreName } from "@/lib/exchange/import/plan/fold-name";
import { type EarlierVerdict, Matcher } from "@/lib/exchange/import/plan/match";
import { type OurRecord, OurRecords } from "@/lib/exchange/import/plan/our-records";
import { ValueCounter } from "@/lib/exchange/import/profile/count-values";

const record = (id: string, more: Partial<OurRecord>): OurRecord => ({
  ...{ id, version: 1, publication: "published", register: null, code: null, names: [], postcode: null },
  ...{ phone: null, site: null, address: null, place: null, isOwn: true, isClosed: false, title: "–", ...more },
});
const matcher = (ours: OurRecord[]) =>
  new Matcher(OurRecords.of(ours), "ES-CT", new Set(), importedRecord("school").matching);
const row = (code: string | undefined, name: string, values: Record<string, unknown> = {}) => ({
  ...(code ? { code } : {}),
  ...{ name, values },
});
const place = { lat: 41.4, lon: 2.17 };

describe("a row is", () => {
  const coded = record("a", { register: "ES-CT", code: "08001234", names: [coreName("Escola Mar")], place });

  test("the record with its code, also without zeros and with blanks", () => {
    expect(matcher([coded]).match(row("08001234", "Any"))).toEqual({
      kind: "matched",
      recordId: "a",
      zeros: false,
    });
    expect(matcher([coded]).match(row("0800 1234", "Any"))).toMatchObject({ kind: "matched", zeros: false });
    expect(matcher([coded]).match(row("8001234", "Any"))).toEqual({ kind: "matched", recordId: "a", zeros: true });
  });

  test("doubtful when the code is the same, the name another and the place far away", () => {
    const far = { coordinates: { lat: 41.5, lon: 2.17 } };
    expect(matcher([coded]).match(row("08001234", "Escola Terra", far))).toMatchObject({
      kind: "doubtful",
      candidates: [{ recordId: "a", why: ["code", "farAway"] }],
    });
    expect(matcher([coded]).match(row("08001234", "CEIP Mar", far))).toMatchObject({ kind: "matched" });
  });

  test("for another city's coordinators to decide about when only theirs has its code", () => {
    const theirs = record("c", { ...coded, id: "c", isOwn: false });
    const far = { coordinates: { lat: 41.5, lon: 2.17 } };
    expect(matcher([theirs]).match(row("08001234", "Escola Terra", far))).toMatchObject({
      kind: "matched",
      recordId: "c",
    });
    const archived = record("c", { ...theirs, publication: "archived" });
    expect(matcher([archived]).match(row("08001234", "Any"))).toMatchObject({ kind: "matched", recordId: "c" });
    expect(matcher([theirs, record("a", { ...coded, code: "8001234" })]).match(row("0008001234", "Any"))).toEqual({
      kind: "matched",
      recordId: "a",
      zeros: true,
    });
  });

  test("likely by name and one more sign, doubtful by name or place alone", () => {
    const ours = record("b", { names: [coreName("Escola del Mar")], postcode: "08003", phone: "931000000", place });
    const match = (name: string, values = {}) => matcher([ours]).match(row("08009999", name, values));
    expect(match("CEIP del Mar", { postcode: "08003" })).toMatchObject({ kind: "likely" });
    expect(match("Escola Del Mar", { phone: "93 100 00 00" })).toMatchObject({ kind: "likely" });
    expect(match("ESCOLA DEL MAR")).toMatchObject({ kind: "doubtful", candidates: [{ why: ["name"] }] });
    expect(match("Institut Terra", { coordinates: place })).toMatchObject({ kind: "doubtful" });
    expect(match("Institut Terra")).toEqual({ kind: "new" });
  });

  test("never a record that has another code of the same register", () => {
    expect(matcher([coded]).match(row("08005555", "Escola Mar", { coordinates: place }))).toEqual({ kind: "new" });
  });

  test("what a person said about it before", () => {
    const ours = record("b", { names: [coreName("Escola del Mar")] });
    const apart: EarlierVerdict = { same: null, apart: new Set(["b"]), isOurs: true };
    expect(matcher([ours]).match(row("08009999", "Escola del Mar"), apart)).toEqual({ kind: "new" });
    const same: EarlierVerdict = { same: "b", apart: new Set<string>(), isOurs: true };
    expect(matcher([ours]).match(row("08009999", "Escola Terra"), same)).toMatchObject({ kind: "matched" });
  });
});

test("names of schools are compared without the words for their kind", () => {
  expect(coreName("Základní škola Na Příkopě, příspěvková organizace")).toBe(coreName("ZŠ Na Příkopě"));
  expect(coreName("Institut Escola L’Horta")).toBe(coreName("IE L'Horta".replace("IE", "Escola")));
  expect(coreName("Escola")).toBe("escola");
});

test("cells of several values are taken apart only where they are lists", () => {
  const count = (cells: string[]) => {
    const counter = new ValueCounter();
    for (const cell of cells) counter.add(cell);
    return counter.finish();
  };
  expect(count(["EPRI ESO", "EPRI", "ESO BATX"])).toMatchObject({ splitter: null });
  const codes = Array.from({ length: 30 }, (_, at) =>
    ["EPRI", "ESO", "BATX", "CFPM"].slice(at % 3, 2 + (at % 3)).join(" "),
  );
  expect(count([...codes, "EPRI BATX", "EPRI CFPM", "ESO CFPM"])).toMatchObject({ splitter: " " });
  expect(count(["1;2", "1", "2;3"])).toMatchObject({
    splitter: ";",
    values: [
      { value: "1", count: 2 },
      { value: "2", count: 2 },
      { value: "3", count: 1 },
    ],
  });
  expect(count(["Sant Martí", "Les Corts", "Gràcia"])).toMatchObject({ splitter: null });
});

test("what is named several times is the same in another order, and not when something else is named", () => {
  expect(isSameValue("themes", ["theme/arts", "theme/health"], ["theme/health", "theme/arts"])).toBe(true);
  expect(isSameValue("en.findings", ["One", "One"], ["One", "Two"])).toBe(false);
  expect(isSameValue("en.findings", ["One", "Two"], ["One", "One"])).toBe(false);
});

describe("a code that was found without its zeros or with blanks", () => {
  const compare = (ours: string, theirs: string, last: string | null = null) => {
    const stored: Record<string, unknown> = { officialCode: ours, codeSystem: "ES-CT", name: "Escola Mar" };
    const known = {
      ours: { valueOf: (key: string) => stored[key], isPointByHand: false },
      last: last === null ? null : { officialCode: last },
    };
    return compareRow("school", { ...stored, officialCode: theirs }, known, { owners: {} });
  };

  test("leaves ours as it is, also when the last file had it so", () => {
    for (const theirs of ["8004523", "0800 4523"]) {
      expect(compare("08004523", theirs)).toEqual({});
      expect(compare("08004523", theirs, "8004523")).toEqual({});
    }
  });

  test("is completed when ours is the one without zeros", () => {
    const change = { ours: "8004523", theirs: "08004523", take: true };
    expect(compare("8004523", "08004523")).toEqual({ officialCode: change });
    expect(compare("8004523", "08004523", "8004523")).toEqual({ officialCode: change });
    // Longer than the codes of its register.
    expect(compare("08004523", "008004523")).toEqual({});
  });

  test("changes with another code", () =>
    expect(compare("08004523", "08004524")).toMatchObject({ officialCode: { take: true } }));
});
