import { describe, expect, test } from "vitest";
import { detectNumberStyle, isMissing, readCellNumber } from "@/lib/spreadsheets/cells/numbers";

const values = (cells: string[]) => {
  const style = detectNumberStyle(cells);
  return cells.map((cell) => readCellNumber(cell, style)?.value ?? null);
};

describe("Numbers of a column", () => {
  test.each([
    [
      ["1.234,5", "12", "1.600"],
      [1234.5, 12, 1600],
    ],
    [
      ["1,234.5", "12", "1,600"],
      [1234.5, 12, 1600],
    ],
    [
      ["1 234", "1\u00a0600", "1\u202f234,5"],
      [1234, 1600, 1234.5],
    ],
    [
      ["12,5", "0,125"],
      [12.5, 0.125],
    ],
    [
      ["1.234.567", "1.600"],
      [1234567, 1600],
    ],
    [
      ["12 %", "7,5%"],
      [12, 7.5],
    ],
    [
      ["~100", "<5", "ca 30", "cca 20"],
      [100, 5, 30, 20],
    ],
    [
      ["123*", "45 (a)", "67¹", "8 [2]"],
      [123, 45, 67, 8],
    ],
    [["8.004523E6"], [8004523]],
    [
      ["−3", "4"],
      [-3, 4],
    ],
    [
      ["45 p", "46 1)", "47†", "48 b"],
      [45, 46, 47, 48],
    ],
    [
      ["Escola 3", "12a", "1/2", "41 23 6.5", "1 23"],
      [null, null, null, null, null],
    ],
  ])("%j", (cells, expected) => expect(values(cells)).toEqual(expected));

  test("that can be read both ways are doubtful, and others are not", () => {
    expect(detectNumberStyle(["1.600", "2.300", "12"]).isCertain).toBe(false);
    expect(detectNumberStyle(["1.600", "2.300,5"]).isCertain).toBe(true);
    expect(detectNumberStyle(["0.125", "12"]).isCertain).toBe(true);
    expect(detectNumberStyle(["12.5", "12,5"]).isCertain).toBe(false);
  });

  test.each(["..", "…", "-", "n/a", "x", "N/D", " * ", "\\N", "--", "n.a.", "Neuvedeno"])(
    "%j says that there is none",
    (cell) => expect(isMissing(cell)).toBe(true),
  );
});
