import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { readImports } from "@/lib/exchange/import/pages/read-import";
import { beginWork } from "@/lib/exchange/import/store/answer";
import { readBatch } from "@/lib/exchange/import/store/batch";
import { decideRows } from "@/lib/exchange/import/store/decide";
import { workOnImport } from "@/lib/exchange/import/work";
import { saveReference } from "@/lib/records/references/save";
import { idOf } from "../../support/id-of";
import { csvOf, planFile, readFile, rowsOf, takeAll, undoAll } from "../../support/imports";
import { makeActor } from "../../support/people";

// References that all cities cite, and terms of vocabularies: no records, but brought in like them.

afterAll(closeDatabase);

let porto = "";
let [coordinator, administrator]: Actor[] = [];

beforeAll(async () => {
  porto = await idOf("city", "porto");
  coordinator = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: porto }]);
  administrator = await makeActor("Matti Virta", [{ role: "administrator" }]);
});

const source = {
  ...{ register: null, publisher: "Biblioteca de ensaio", address: "", asOf: "2026", licence: "", isWhole: false },
};
const plan = (kind: "reference" | "term", rows: object[], by = coordinator!, more: object = {}) =>
  planFile(by, porto, csvOf(rows, ";"), { kind, source, language: "pt", ...more });

async function take(kind: "reference" | "term", rows: object[], by = coordinator!) {
  const made = await plan(kind, rows, by);
  await takeAll(by, made.batch.id);
  expect((await readBatch(made.batch.id))!.state).toBe("taken");
  return made;
}

const reference = (at: number, more: object = {}) => ({
  titulo: `Um livro de ensaio ${at}`,
  autores: `Autora, A. ${at}`,
  ano: "2019",
  editora: "Editora de ensaio",
  doi: `https://doi.org/10.5555/ENSAIO.${at}`,
  isbn: "",
  url: "",
  idioma: at === 2 ? "es" : "",
  ...more,
});
const withDoi = (at: number) => database().reference.findUnique({ where: { doi: `10.5555/ensaio.${at}` } });

describe("references", () => {
  test("are taken in once, are the same the second time, and change with a newer list", async () => {
    const rows = [reference(1), reference(2), reference(3, { doi: "", url: "https://example.org/ensaio-3" })];
    const { batch, counts } = await take("reference", rows);
    expect(batch.answers.columns!.map(({ target }) => target)).toEqual(
      expect.arrayContaining(["title", "titleLanguage", "authors", "year", "publisher", "doi", "isbn", "address"]),
    );
    expect(counts).toMatchObject({ new: 3, refused: 0 });
    expect(await withDoi(1)).toMatchObject({ title: "Um livro de ensaio 1", year: "2019", titleLanguage: "pt" });
    expect(await withDoi(2)).toMatchObject({ titleLanguage: "es" });
    expect(await plan("reference", rows)).toMatchObject({ counts: { same: 3, new: 0, changed: 0, doubtful: 0 } });

    const newer = [
      reference(1, { ano: "2020" }),
      reference(9, { titulo: "Um livro de ensaio 3", doi: "", url: "http://www.example.org/ensaio-3/" }),
    ];
    const changed = await plan("reference", newer);
    expect(changed.counts).toMatchObject({ changed: 2, new: 0 });
    await takeAll(coordinator!, changed.batch.id);
    expect(await withDoi(1)).toMatchObject({ year: "2020" });
    await undoAll(coordinator!, changed.batch.id);
    expect(await withDoi(1)).toMatchObject({ year: "2019", publisher: "Editora de ensaio" });
  });

  test("with the title of another one are in doubt, and what was decided is remembered", async () => {
    const [row] = [reference(1, { doi: "", ano: "2021" })];
    const { batch, counts } = await plan("reference", [row]);
    expect(counts).toMatchObject({ doubtful: 1, new: 0 });
    const [doubtful] = await rowsOf(batch.id, "doubtful");
    await decideRows(coordinator!, batch.id, { numbers: [doubtful!.number], decision: "new" }, new Date());
    await takeAll(coordinator!, batch.id);
    expect(await database().reference.count({ where: { title: "Um livro de ensaio 1" } })).toBe(2);
    expect(await plan("reference", [row])).toMatchObject({ counts: { same: 1, doubtful: 0, new: 0 } });
    await undoAll(coordinator!, batch.id);
    expect(await database().reference.count({ where: { title: "Um livro de ensaio 1" } })).toBe(1);
  });

  test("that were corrected here stay, also when the import is undone", async () => {
    const { batch } = await take("reference", [reference(20), reference(21)]);
    const found = (await withDoi(20))!;
    const raw = { title: found.title, titleLanguage: "pt", authors: "Outra, B.", doi: found.doi! };
    expect(await saveReference(coordinator!, found.id, raw)).toMatchObject({ ok: true });
    const again = await plan("reference", [reference(20, { autores: "Terceira, C." }), reference(21)]);
    expect(again.counts).toMatchObject({ same: 2, changed: 0 });
    const [edited] = await rowsOf(again.batch.id, "same");
    expect(edited!.changes.authors).toMatchObject({ take: false, why: "edited" });
    await undoAll(coordinator!, batch.id);
    expect(await withDoi(20)).toMatchObject({ authors: "Outra, B." });
    expect(await withDoi(21)).toBeNull();
  });

  test("hostile cells do no harm, and two rows with one DOI are not two references", async () => {
    const rows = [
      reference(30, { titulo: "=1+1" }),
      reference(31, { titulo: "Com \u0001 e \ud800" }),
      reference(32, { titulo: "a".repeat(10_000) }),
      reference(30, { titulo: "O mesmo DOI" }),
      reference(33, { doi: "sem sentido", isbn: "123" }),
    ];
    const { batch, counts } = await take("reference", rows);
    expect(counts).toMatchObject({ new: 3, refused: 2 });
    const reasons = (await rowsOf(batch.id, "refused")).map(({ reasons: all }) => all.map(({ key }) => key));
    expect(reasons).toEqual([expect.arrayContaining(["tooLong"]), ["rowTwice"]]);
    expect((await rowsOf(batch.id, "new")).at(-1)!.reasons.map(({ key }) => key)).toEqual(["cell.doi", "cell.isbn"]);
    expect(await withDoi(30)).toMatchObject({ title: "=1+1" });
  });

  test("go on after a killed worker without doubles", async () => {
    const rows = Array.from({ length: 450 }, (_, at) => reference(1_000 + at));
    const { batch } = await plan("reference", rows);
    await beginWork(coordinator!, batch.id, "taking");
    let looked = 0;
    await workOnImport(batch.id, () => ++looked > 1);
    expect((await readBatch(batch.id))!.state).toBe("taking");
    await database().import.update({ where: { id: batch.id }, data: { leasedUntil: null } });
    await workOnImport(batch.id);
    expect((await readBatch(batch.id))!.state).toBe("taken");
    expect(await database().reference.count({ where: { doi: { startsWith: "10.5555/ensaio.1" } } })).toBe(451);
  });
});

describe("terms", () => {
  const rows = [
    { vocabulary: "theme", code: "ensaio", label_en: "Trial theme", label_pt: "Tema de ensaio", broader: "" },
    { vocabulary: "Temes", code: "", label_en: "Smaller trial theme", label_pt: "", broader: "tema de ensaio" },
  ];
  const term = (id: string) => database().term.findUnique({ where: { id }, include: { labels: true } });

  test("are for administrators only", async () => {
    await expect(plan("term", rows)).rejects.toThrow("notFound");
    const { id } = await readFile(administrator!, porto, csvOf(rows, ";"), { kind: "term" });
    expect(await beginWork(coordinator!, id, "planning")).toMatchObject({ ok: false, reason: "notFound" });
    expect((await readImports(coordinator!, [porto], "en")).map(({ kind }) => kind)).not.toContain("term");
    expect((await readImports(administrator!, null, "en")).map(({ kind }) => kind)).toContain("term");
  });

  test("are taken in with broader terms and labels, once, and go when that is undone", async () => {
    const { batch, counts } = await take("term", rows, administrator!);
    expect(batch.answers.columns!.map(({ target }) => target)).toEqual(
      expect.arrayContaining(["vocabulary", "notation", "label", "broader"]),
    );
    expect(counts).toMatchObject({ new: 2, refused: 0 });
    expect(await term("theme/smaller-trial-theme")).toMatchObject({ broaderId: "theme/ensaio" });
    expect((await term("theme/ensaio"))!.labels.map(({ preferred }) => preferred).sort()).toEqual([
      ...["Tema de ensaio", "Trial theme"],
    ]);
    expect(await plan("term", rows, administrator!)).toMatchObject({ counts: { same: 2, new: 0, changed: 0 } });
    const newer = [{ ...rows[0]!, label_cs: "Zkušební téma" }];
    const changed = await plan("term", newer, administrator!);
    expect(changed.counts).toMatchObject({ changed: 1 });
    await takeAll(administrator!, changed.batch.id);
    expect((await term("theme/ensaio"))!.labels).toHaveLength(3);
    await undoAll(administrator!, changed.batch.id);
    expect((await term("theme/ensaio"))!.labels).toHaveLength(2);
    await undoAll(administrator!, batch.id);
    expect([await term("theme/ensaio"), await term("theme/smaller-trial-theme")]).toEqual([null, null]);
  });

  test("make no circles, and what is not known is refused with the reason", async () => {
    const known = [{ ...rows[0]!, broader: "Trial theme" }];
    const strange = [
      { vocabulary: "nothing", code: "", label_en: "A", label_pt: "", broader: "" },
      { vocabulary: "theme", code: "", label_en: "B", label_pt: "", broader: "no such term" },
      { vocabulary: "theme", code: "", label_en: "", label_pt: "", broader: "" },
      { vocabulary: "theme", code: "", label_en: "c".repeat(10_000), label_pt: "", broader: "" },
    ];
    const { batch, counts } = await plan("term", [...known, ...strange], administrator!);
    expect(counts).toMatchObject({ new: 0, refused: 5 });
    const reasons = (await rowsOf(batch.id, "refused")).map(({ reasons: [first] }) => first!.key);
    expect(reasons).toEqual(["broader", "vocabulary", "broader", "no-label", "tooLong"]);
    // A circle over two terms is found when it is written.
    await take("term", rows, administrator!);
    const circle = await plan("term", [{ ...rows[0]!, broader: "Smaller trial theme" }], administrator!);
    await takeAll(administrator!, circle.batch.id);
    const [row] = await rowsOf(circle.batch.id, "changed");
    expect(row).toMatchObject({ state: "failed", problem: [{ key: "error.termCircle" }] });
    expect((await term("theme/ensaio"))!.broaderId).toBeNull();
  });
});
