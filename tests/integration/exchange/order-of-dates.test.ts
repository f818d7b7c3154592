import { afterAll, expect, test } from "vitest";
import { closeDatabase } from "@/lib/db";
import { readAnswerForm } from "@/lib/exchange/import/pages/answer-forms";
import { columnsModel } from "@/lib/exchange/import/pages/answer-models";
import { idOf } from "../../support/id-of";
import { planFile, readFile, rowsOf } from "../../support/imports";
import { addPerson } from "../../support/people";

// "3/4/2019" is in March or in April: another date of the column says it, or a person.

afterAll(closeDatabase);

const file = (...dates: string[]) =>
  new TextEncoder().encode(["Nom;Fundació", ...dates.map((date, at) => `Xarxa de dates ${at};${date}`)].join("\n"));
const source = {
  ...{ register: null, publisher: "Prova", address: "", asOf: "2026-09-01", licence: "", isWhole: false },
};

test("a date that can be read both ways is asked about, and otherwise not taken", async () => {
  const city = await idOf("city", "barcelona");
  const grants = [{ role: "coordinator", cityId: city } as const];
  const { id: userId, name } = await addPerson(grants);
  const actor = { userId, name, grants };
  const foundedIn = async (bytes: Uint8Array, given: object = {}) => {
    const { batch } = await planFile(actor, city, bytes, { kind: "network", source, ...given });
    const rows = await rowsOf(batch.id, "new");
    return rows.map(({ row, reasons }) => row.values.founded ?? reasons[0]?.key);
  };
  const open = file("3/4/2019", "5/6/2020", "2021-05-03T08:30:00Z", "středa 24. dubna 2019");
  expect(await foundedIn(open)).toEqual(["cell.dateOrder", "cell.dateOrder", "2021-05-03", "2019-04-24"]);
  expect(await foundedIn(open, { dateOrder: "monthFirst" })).toEqual([
    ...["2019-03-04", "2020-05-06", "2021-05-03", "2019-04-24"],
  ]);
  expect(await foundedIn(file("3/4/2019", "24/9/2019"))).toEqual(["2019-04-03", "2019-09-24"]);
  expect(await foundedIn(file("3/4/2019", "9/24/2019"), { dateOrder: "dayFirst" })).toEqual([
    ...["2019-03-04", "2019-09-24"],
  ]);

  const batch = await readFile(actor, city, open, { kind: "network" });
  expect(columnsModel(batch, "ca").dates).toEqual({
    example: "3/4/2019",
    choices: [
      { value: "dayFirst", label: "3 d’abril del 2019" },
      { value: "monthFirst", label: "4 de març del 2019" },
    ],
    // As it was answered about the last file with these columns.
    value: "dayFirst",
  });
  const asked = { kind: batch.kind, cityId: city, detected: batch.detected!, answers: batch.answers };
  const columns = { "column.0": "name", "column.1": "founded" };
  expect(await readAnswerForm("columns", columns, asked)).toMatchObject({
    errors: [{ key: "exchange:error.dateOrder", path: ["dateOrder"] }],
  });
  const read = await readAnswerForm("columns", { ...columns, dateOrder: "dayFirst" }, asked);
  expect(read.ok && read.change(batch.answers).dateOrder).toBe("dayFirst");
  // Whoever does not take the column is not asked.
  expect(await readAnswerForm("columns", { "column.0": "name" }, asked)).toMatchObject({ ok: true });
});
