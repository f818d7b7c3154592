import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { readRowsPage } from "@/lib/exchange/import/pages/read-rows";
import { rowsFile } from "@/lib/exchange/import/pages/rows-file";
import { readBatch } from "@/lib/exchange/import/store/batch";
import { decideRows } from "@/lib/exchange/import/store/decide";
import type { BaseInput } from "@/lib/kinds/input";
import { readStored } from "@/lib/records/store/stored";
import { save } from "@/lib/records/write/save";
import { idOf } from "../../support/id-of";
import { csvOf, planFile, readFile, rowsOf, takeAll, undoAll } from "../../support/imports";
import { makeActor } from "../../support/people";

// Practices from a list: texts in several languages, terms by their labels, partners by name, figures with dates.

afterAll(closeDatabase);

let [porto, ostrava] = ["", ""];
let coordinator: Actor;

const coordinatorOf = (cityId: string) => makeActor("Núria Ferrer", [{ role: "coordinator", cityId }]);

beforeAll(async () => {
  [porto, ostrava] = [await idOf("city", "porto"), await idOf("city", "ostrava")];
  coordinator = await coordinatorOf(porto);
});

const source = {
  ...{ register: null, publisher: "Câmara de ensaio", address: "https://example.org/praticas", asOf: "2026-09-01" },
  ...{ licence: "CC BY 4.0", isWhole: true },
};
const answers = { kind: "practice", source, publish: "public", language: "pt" } as const;
const plan = (rows: object[], more: object = {}, by = coordinator, city = porto) =>
  planFile(by, city, csvOf(rows, ";"), { ...answers, ...more });

const long = `## Como começou\n\nUm parágrafo com **ênfase** e uma [ligação](https://example.org).\n\n- um\n- dois\n\n${"Texto. ".repeat(300)}`;

const practice = (at: number, more: object = {}) => ({
  codigo: `P-${at}`,
  titulo_pt: `Oficina de ensaio número ${at}`,
  title_en: `Trial workshop number ${at}`,
  resumo_pt: `Resumo da oficina ${at}.`,
  descricao_pt: long,
  recomendacoes_pt: "- Começar cedo\n- Ouvir todos",
  recommendations_en: "Begin early\nListen to everybody",
  tipo: "Projekt",
  fase: "pilot",
  temas: "inclusive education; Famílies",
  inicio: "setembro de 2021",
  parceiros: "Associação de ensaio; Grupo sem ficha",
  numero_de_alunos: "1250",
  data_dos_numeros: "2025",
  redes: "",
  ...more,
});

const inputOf = async (id: string) => (await readStored(database(), "practice", id))!;
const titled = async (title: string) =>
  (await database().practiceTranslation.findFirstOrThrow({ where: { title } })).recordId;

describe("organisations", () => {
  const organisation = (at: number, more: object = {}) => ({
    nipc: `50${at}`,
    entidade: `Associação de ensaio ${at}`,
    forma_juridica: "associació",
    site: `https://ensaio-${at}.example.org`,
    description_pt: "Trabalha com as escolas.",
    ...more,
  });
  const about = { ...answers, kind: "organisation" } as const;

  test("are taken in once, found by their code, and named by practices", async () => {
    const rows = [organisation(1), organisation(2), organisation(3, { entidade: "Associação de ensaio" })];
    const { batch, counts } = await plan(rows, about);
    expect(batch.answers.columns!.map(({ target }) => target)).toEqual([
      ...["ownCode", "name", "legalForm", "website", "description"],
    ]);
    expect(counts).toMatchObject({ new: 3, refused: 0, doubtful: 0 });
    await takeAll(coordinator, batch.id);
    expect(await plan(rows, about)).toMatchObject({ counts: { same: 3, new: 0, changed: 0, likely: 0, doubtful: 0 } });
    const renamed = await plan([organisation(1, { entidade: "Fundação com outro nome" })], about);
    expect(renamed.counts).toMatchObject({ changed: 1, new: 0 });
    const { recordId } = (await rowsOf(renamed.batch.id, "changed"))[0]!;
    expect((await readStored(database(), "organisation", recordId!))!.input).toMatchObject({
      responsibleCity: porto,
      fields: { city: porto, legalForm: "legal-form/association", website: "https://ensaio-1.example.org" },
    });
  });

  test("without a known code are probably ours by name, doubtful by website, and never a second one of another city", async () => {
    const rows = [
      organisation(90, { entidade: "ASSOCIACAO DE ENSAIO 2", site: "" }),
      organisation(91, { entidade: "Outro nome", site: "http://www.ensaio-3.example.org/" }),
      organisation(92, { entidade: "Nova" }),
    ];
    const { batch, counts } = await plan(rows, about);
    expect(counts).toMatchObject({ likely: 1, doubtful: 1, new: 1 });
    const [likely, doubtful] = [(await rowsOf(batch.id, "likely"))[0]!, (await rowsOf(batch.id, "doubtful"))[0]!];
    expect(likely.candidates[0]!.why).toEqual(["name", "city"]);
    expect(doubtful.candidates[0]!.why).toEqual(["website"]);
    await decideRows(coordinator, batch.id, { numbers: [likely.number], decision: "same" }, new Date());
    await takeAll(coordinator, batch.id);
    // What was decided is remembered with the code.
    expect(await plan([rows[0]!], about)).toMatchObject({ counts: { same: 1, likely: 0 } });

    const stranger = await coordinatorOf(ostrava);
    const theirs = await plan([organisation(2), organisation(50)], about, stranger, ostrava);
    expect(theirs.counts).toMatchObject({ refused: 1, new: 1 });
    const [refused] = await rowsOf(theirs.batch.id, "refused");
    expect(refused!.reasons).toEqual([{ key: "otherCity" }]);
  });
});

describe("practices", () => {
  test("are proposed, taken in with all languages, and are the same the second time", async () => {
    const rows = [practice(1), practice(2)];
    const { batch, counts } = await plan(rows);
    expect(batch.answers.columns!.map(({ target, language }) => [target, language].filter(Boolean).join(":"))).toEqual(
      expect.arrayContaining([
        ...["ownCode", "title:pt", "title:en", "summary:pt", "description:pt", "recommendations:pt", "type", "phase"],
        ...["recommendations:en", "themes", "start", "actors.implementation", "figures.pupils", "figuresOn"],
      ]),
    );
    expect(counts).toMatchObject({ new: 2, refused: 0, doubtful: 0 });
    await takeAll(coordinator, batch.id);
    const id = await titled("Oficina de ensaio número 1");
    const { input, record, translations } = await inputOf(id);
    expect(record).toMatchObject({ publication: "published", responsibleCityId: porto });
    expect(translations.en).toMatchObject({ provenance: "human" });
    expect(input).toMatchObject({
      sourceLanguage: "pt",
      takenFrom: { publisher: "Câmara de ensaio", on: "2026-09-01" },
      fields: { cities: [porto], type: "practice-type/project", phase: "phase/pilot", start: "2021-09" },
      translations: { pt: { description: long.trim() }, en: { title: "Trial workshop number 1" } },
    });
    const rows2 = await database().practiceTranslation.findMany({ where: { recordId: id } });
    expect(rows2.map(({ language, published }) => [language, published]).sort()).toEqual([
      ["en", false],
      ["pt", true],
    ]);
    const { translations: texts, parts } = input as BaseInput;
    const ids = (language: "pt" | "en") =>
      (texts[language]!.recommendations as { id: string }[]).map((item) => item.id);
    expect(ids("en")).toEqual(ids("pt"));
    const partner = await database().organisationTranslation.findFirst({ where: { name: "Associação de ensaio" } });
    expect(parts.actors).toMatchObject([
      { fields: { organisation: partner!.recordId, role: "actor-role/implementation" } },
      { fields: { role: "actor-role/implementation" }, translations: { pt: { words: "Grupo sem ficha" } } },
    ]);
    expect(parts.facts).toMatchObject([{ fields: { value: 1250, asOf: "2025", source: "Câmara de ensaio" } }]);

    expect(await plan(rows)).toMatchObject({ counts: { same: 2, new: 0, changed: 0, absent: 0, likely: 0 } });
    // A shown row calls what it names by name.
    const changed = await plan([practice(1, { parceiros: "Associação de ensaio 2", titulo_pt: "Outro título" })]);
    expect(changed.counts).toMatchObject({ changed: 1, absent: 1 });
    expect((await readRowsPage((await readBatch(changed.batch.id))!, "changed", 1)).names.get(id)).toMatchObject({
      name: "Oficina de ensaio número 1",
    });
    const sheet = rowsFile(coordinator, (await readBatch(changed.batch.id))!, "changed", "pt");
    expect(sheet.name).toContain("import-changed");
    await undoAll(coordinator, batch.id);
    expect((await inputOf(id)).record.publication).toBe("archived");
    const again = await plan(rows);
    expect(again.counts).toMatchObject({ new: 2 });
    await takeAll(coordinator, again.batch.id);
    expect((await inputOf(id)).record.publication).toBe("published");
  });

  test("change only what the newer list changes, and what was edited here stays", async () => {
    const id = await titled("Oficina de ensaio número 2");
    const { input, record } = await inputOf(id);
    const base = input as BaseInput;
    const edited = {
      ...base,
      translations: { ...base.translations, pt: { ...base.translations.pt, title: "Título nosso" } },
    };
    expect(await save(coordinator, "practice", id, edited, { version: record.version, now: new Date() })).toMatchObject(
      { ok: true },
    );
    const newer = [practice(1), practice(2, { titulo_pt: "Título da lista", fase: "Em curso", numero_de_alunos: "" })];
    const planned = await plan(newer, { values: { phase: { "Em curso": "phase/running" } } });
    expect(planned.counts).toMatchObject({ changed: 1, same: 1 });
    const [row] = await rowsOf(planned.batch.id, "changed");
    expect(row!.changes).toMatchObject({
      "pt.title": { take: false, why: "edited" },
      phase: { theirs: "phase/running", take: true },
    });
    await takeAll(coordinator, planned.batch.id);
    expect((await inputOf(id)).input).toMatchObject({ translations: { pt: { title: "Título nosso" } } });
    // A practice that the list no longer has ends when somebody says so.
    const fewer = await plan([practice(1)]);
    const [absent] = await rowsOf(fewer.batch.id, "absent");
    expect(absent!.recordId).toBe(id);
    await decideRows(coordinator, fewer.batch.id, { numbers: [absent!.number], decision: "same" }, new Date());
    await takeAll(coordinator, fewer.batch.id);
    expect((await inputOf(id)).input.fields).toMatchObject({ phase: "phase/ended", end: "2026-09-01" });
    await undoAll(coordinator, fewer.batch.id);
    expect((await inputOf(id)).input.fields).toMatchObject({ phase: "phase/running" });
  });

  test("without a code are found by their title in the city, and a row in another language is public in it", async () => {
    const { codigo: _code, ...row } = practice(1);
    const found = await plan([row], { source: { ...source, isWhole: false } });
    expect(found.counts).toMatchObject({ likely: 1, new: 0 });
    expect((await rowsOf(found.batch.id, "likely"))[0]!.candidates[0]!.why).toEqual(["name", "city"]);
    const english = practice(30, { titulo_pt: "", resumo_pt: "", summary_en: "In one language only." });
    const { batch } = await plan([english], { source: { ...source, isWhole: false } });
    await takeAll(coordinator, batch.id);
    const { input, record } = await inputOf(await titled("Trial workshop number 30"));
    expect({ language: input.sourceLanguage, publication: record.publication }).toEqual({
      ...{ language: "en", publication: "published" },
    });
  });

  test("two levels of column names give the language", async () => {
    const text =
      "Codi;Títol;;Resum;\n;Català;English;Català;English\nC-1;El pati;The yard;Un pati.;A yard.\nC-2;L’hort;The garden;Un hort.;A garden.\n";
    const bytes = new TextEncoder().encode(text);
    const batch = await readFile(coordinator, porto, bytes, { kind: "practice" });
    expect(batch.answers.columns!.map(({ target, language }) => [target, language].filter(Boolean).join(":"))).toEqual(
      expect.arrayContaining(["title:ca", "title:en", "summary:ca", "summary:en"]),
    );
  });

  test("hostile cells do no harm", async () => {
    const rows = [
      practice(40, { titulo_pt: '=HYPERLINK("https://example.org";"x")' }),
      practice(41, { titulo_pt: "Com \u0001 controlo e \ud800 metade" }),
      practice(42, { titulo_pt: "a".repeat(10_000), title_en: "" }),
      practice(43, { resumo_pt: "b".repeat(10_000) }),
      practice(43, { titulo_pt: "O mesmo código" }),
      practice(44, { redes: "Uma rede que não existe" }),
    ];
    const { batch, counts } = await plan(rows, { source: { ...source, isWhole: false } });
    expect(counts).toMatchObject({ new: 4, refused: 2 });
    const reasons = (await rowsOf(batch.id, "refused")).map(({ reasons: all }) => all.map(({ key }) => key));
    expect(reasons).toEqual([expect.arrayContaining(["tooLong", "cell.tooLong"]), ["codeTwice"]]);
    await expect(plan([practice(45, { titulo_pt: "\u0000" })])).rejects.toThrow("unreadable");
    await takeAll(coordinator, batch.id);
    expect(await rowsOf(batch.id, "new")).toMatchObject([1, 2, 4, 6].map((number) => ({ number, state: "taken" })));
    const { input } = await inputOf(await titled('=HYPERLINK("https://example.org";"x")'));
    expect(input.translations.pt).toMatchObject({ title: '=HYPERLINK("https://example.org";"x")' });
    expect((await rowsOf(batch.id, "new")).at(-1)!.reasons).toMatchObject([{ key: "link.unknown" }]);
  });

  test("long names and keys are cut between letters", async () => {
    const emoji = "\u{1f600}";
    const partner = "a".repeat(199);
    const row = practice(50, { codigo: "", titulo_pt: `Nome ${emoji}`, parceiros: partner + emoji.repeat(3) });
    const { batch, counts } = await plan([row], { source: { ...source, isWhole: false } });
    expect(counts).toMatchObject({ new: 1 });
    expect((await rowsOf(batch.id, "new"))[0]!.row.values).toMatchObject({ "actors.implementation": [partner] });
    const file = await readFile(coordinator, porto, csvOf([row], ";"), {
      ...{ kind: "practice", fileName: `${partner}${emoji}.csv` },
    });
    expect(file.fileName).toBe(partner);
  });

  test("are for the coordinators of their city", async () => {
    const stranger = await coordinatorOf(ostrava);
    await expect(planFile(stranger, porto, csvOf([practice(60)], ";"), answers)).rejects.toThrow("notFound");
    const { batch } = await plan([practice(61)]);
    await expect(takeAll(stranger, batch.id)).rejects.toThrow("notFound");
    expect(await database().practiceTranslation.count({ where: { title: "Oficina de ensaio número 61" } })).toBe(0);
  });
});
