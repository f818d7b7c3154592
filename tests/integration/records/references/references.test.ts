import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST as merge } from "@/app/api/admin/references/merge/route";
import { POST as read } from "@/app/api/admin/references/read/route";
import { POST as remove } from "@/app/api/admin/references/remove/route";
import { POST as save } from "@/app/api/admin/references/route";
import { POST as take } from "@/app/api/admin/references/take/route";
import { type Actor, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { searchTargets } from "@/lib/records/admin/search";
import { candidateLines } from "@/lib/records/references/candidate-lines";
import { listReferences } from "@/lib/records/references/list";
import { mergeReferences } from "@/lib/records/references/merge";
import { create } from "@/lib/records/write/create";
import { addPerson, cookieFor, formRequest } from "@/tests/support/people";

afterAll(closeDatabase);

const mark = randomUUID().slice(0, 6).replace(/\d/g, "x");
let [here, coordinator, contributor] = ["", "", ""];
beforeAll(async () => {
  here = (await database().city.findFirstOrThrow({ where: { record: { publication: "published" } } })).id;
  coordinator = await cookieFor((await addPerson([{ role: "coordinator", cityId: here }])).id);
  contributor = await cookieFor((await addPerson([{ role: "contributor", cityId: here }])).id);
});

type Answer = { to?: string; errors?: { key: string; path: string[]; link?: string }[] };
type Handler = (request: Request) => Promise<Response>;
async function send(handler: Handler, path: string, values: Record<string, string>, cookie = coordinator) {
  const request = formRequest(`/api/admin/references${path}`, { locale: "en", ...values }, { cookie, json: true });
  const response = await handler(request);
  return { status: response.status, ...((await response.json()) as Answer) };
}

const titled = (title: string, more: Record<string, string> = {}) => ({ title, titleLanguage: "ca", ...more });
const named = (title: string) => database().reference.findFirstOrThrow({ where: { title } });

async function addReference(title: string, more: Record<string, string> = {}): Promise<string> {
  const saved = await send(save, "", titled(title, more));
  if (saved.errors) throw new Error(JSON.stringify(saved));
  return (await named(title)).id;
}

async function addPractice(reference: string): Promise<string> {
  const made = await create(system, "practice", `p-${randomUUID()}`.slice(0, 30), {
    ...{ sourceLanguage: "ca", responsibleCity: here, takenFrom: null },
    fields: { type: "practice-type/project" },
    translations: { ca: { title: "Cita", summary: "Resum" } },
    parts: { citations: [{ id: randomUUID(), fields: { reference, locator: "12" }, translations: {} }] },
  });
  if (!made.ok) throw new Error(JSON.stringify(made));
  return made.value.id;
}

describe("a reference", () => {
  test("is added with its identifiers in one form, found by them and in the picker, and corrected", async () => {
    const title = `Escoles obertes ${mark}`;
    const doi = `10.1000/${mark.toUpperCase()}`;
    const id = await addReference(title, {
      ...{ authors: "Riera, Anna", year: "2019", doi: `https://doi.org/${doi}`, isbn: "978-3-16-148410-0" },
      address: "https://example.org/escoles",
    });
    const stored = await named(title);
    expect(stored).toMatchObject({ doi: doi.toLowerCase(), isbn: "9783161484100", year: "2019" });
    expect(stored.yearEarliest?.toISOString()).toContain("2019-01-01");
    for (const words of [doi, "978-3-16-148410-0", `ESCOLES ${mark} riera`]) {
      expect((await listReferences(system, words, 1))?.lines.map((line) => line.id)).toContain(id);
      expect((await searchTargets(system, ["reference"], words, "en")).map((found) => found.id)).toContain(id);
    }
    await send(save, "", { ...titled(`${title} (corregit)`), id });
    expect(await named(`${title} (corregit)`)).toMatchObject({ id, doi: null });
  });

  test("is refused with an error at each field that is wrong, and for a DOI of another one", async () => {
    const wrong = titled("", { doi: "11.1/x", isbn: "978-3-16-148410-1", address: "no address", year: "so" });
    const { errors } = await send(save, "", wrong);
    expect(Object.fromEntries(errors!.map(({ key, path }) => [path.join("."), key]))).toEqual({
      ...{ title: "work:error.referenceName", doi: "work:error.doi", isbn: "work:error.isbn", address: "error.url" },
      year: "work:error.referenceYear",
    });
    const id = await addReference(`Amb DOI ${mark}`, { doi: `10.2000/${mark}` });
    const again = await send(save, "", titled("Una altra", { doi: `10.2000/${mark}` }));
    expect(again.errors).toMatchObject([
      { key: "work:error.doiTaken", path: ["doi"], link: `/en/admin/references/${id}` },
    ]);
  });

  test("is not for contributors", async () => {
    expect((await send(save, "", titled("No"), contributor)).status).toBe(404);
    const actor: Actor = { userId: null, name: "", grants: [{ role: "contributor", cityId: here }] };
    expect(await listReferences(actor, "", 1)).toBeNull();
  });
});

describe("two references", () => {
  test("are merged: records cite the kept one, which gains what it lacked, with a line in their history", async () => {
    const keep = await addReference(`Queda ${mark}`);
    const lose = await addReference(`Marxa ${mark}`, { publisher: "Graó", doi: `10.3000/${mark}` });
    const practice = await addPractice(lose);
    expect((await send(remove, "/remove", { id: lose })).errors?.[0]?.key).toBe("work:error.referenceInUse");
    expect((await send(merge, "/merge", { id: lose, into: lose })).errors?.[0]?.key).toBe("work:error.referenceSame");
    expect((await send(merge, "/merge", { id: lose, into: keep })).to).toContain("done=merged");
    const [citation] = await database().citation.findMany({ where: { recordId: practice } });
    expect([citation?.referenceId, citation?.locator]).toEqual([keep, "12"]);
    expect(await named(`Queda ${mark}`)).toMatchObject({ publisher: "Graó", doi: `10.3000/${mark}` });
    expect(await database().reference.findUnique({ where: { id: lose } })).toBeNull();
    const history = await database().history.findMany({ where: { recordId: practice }, orderBy: { id: "asc" } });
    expect(history.at(-1)?.action).toBe("relink");
  });

  test("are merged once when two people merge each into the other at the same moment", async () => {
    const [one, other] = [await addReference(`Una ${mark}`), await addReference(`Altra ${mark}`)];
    const practices = [await addPractice(one), await addPractice(other)];
    const merged = await Promise.all([mergeReferences(system, one, other), mergeReferences(system, other, one)]);
    expect(merged.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(merged.find(({ ok }) => !ok)).toMatchObject({ reason: "notFound" });
    const left = await database().reference.findMany({ where: { id: { in: [one, other] } } });
    const cited = await database().citation.findMany({ where: { recordId: { in: practices } } });
    expect(new Set(cited.map(({ referenceId }) => referenceId))).toEqual(new Set(left.map(({ id }) => id)));
    expect([left.length, (await listReferences(system, left[0]!.title, 1))?.usage.get(left[0]!.id)]).toEqual([1, 2]);
  });

  test("do not mix the days of two years", async () => {
    const [keep, lose] = [
      await addReference(`Fins ${mark}`, { year: "../1990" }),
      await addReference("L", { year: "1985" }),
    ];
    const before = await database().reference.findUniqueOrThrow({ where: { id: keep } });
    expect(await mergeReferences(system, keep, lose)).toMatchObject({ ok: true });
    expect(await database().reference.findUniqueOrThrow({ where: { id: keep } })).toEqual(before);
  });

  test("one that nothing cites is removed", async () => {
    const id = await addReference(`Sobra ${mark}`);
    expect((await send(remove, "/remove", { id })).to).toContain("done=removed");
    expect(await database().reference.findUnique({ where: { id } })).toBeNull();
  });
});

/** Sends a file as the form of the page does, and returns the id under which its text is kept. */
async function readFile(text: string): Promise<{ id: string; location: string }> {
  const form = new FormData();
  form.set("file", new File([text], "list.bib"));
  const { url, headers } = formRequest("/api/admin/references/read?locale=en", {}, { cookie: coordinator });
  headers.delete("content-type");
  headers.delete("content-length");
  const response = await read(new Request(url, { method: "POST", headers, body: form }));
  const location = response.headers.get("location") ?? "";
  return { location, id: new URL(location, "http://here").searchParams.get("draft") ?? "" };
}

describe("a file", () => {
  test("shows each entry with its errors before it is taken, and takes the chosen ones", async () => {
    const known = await addReference(`Ja hi és ${mark}`, { year: "2020" });
    const text = `@book{a, title={Nou ${mark}}, author={Novák, Jan and Riera, Anna}, year=2021}
      @book{b, title={Ja hi és ${mark}}, year=2020}
      @book{c, title={Malament}, isbn={978-3-16-148410-1}}
      @book{d, title={Obert`;
    const { id } = await readFile(text);
    const lines = await candidateLines(text, "en");
    expect(lines.map(({ isPossible, known: link, errors }) => [isPossible, link, errors.length])).toEqual([
      [true, null, 0],
      [true, `/en/admin/references/${known}`, 0],
      [false, null, 1],
      [false, null, 1],
    ]);
    expect((await send(take, "/take", { text: id, take: "2" })).errors?.[0]?.key).toBe("work:error.entryChoose");
    expect(await database().reference.count({ where: { title: `Nou ${mark}` } })).toBe(0);
    expect((await send(take, "/take", { text: id, take: "0" })).to).toContain("taken=1");
    expect(await named(`Nou ${mark}`)).toMatchObject({ authors: "Novák, Jan; Riera, Anna", titleLanguage: "en" });
  });

  test("with more entries than are read is refused with the reason", async () => {
    const { id } = await readFile("@book{a, title={A}}\n".repeat(501));
    expect((await database().formDraft.findUniqueOrThrow({ where: { id } })).errors).toMatchObject([
      { key: "work:error.entryTooMany", path: ["text"] },
    ]);
  });

  test("that is neither BibTeX nor RIS is refused at its field", async () => {
    const { location } = await readFile("A list of titles");
    expect(location).toContain("error-summary");
  });
});
