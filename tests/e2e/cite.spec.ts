import { kinds } from "@/lib/kinds/index";
import { archivedRecords, hiddenRecords } from "./support/directory";
import { expect, test } from "./support/test";
import { words } from "./support/words";

// A researcher cites a page: the citation on the page, and the files for reference managers.

const page = "/cs/practices/most-do-sestky";

test("the end of a page says how to cite it, with its own address", { tag: "@both" }, async ({
  page: tab,
  baseURL,
}) => {
  await tab.goto(page);
  const place = tab.locator("#cite");
  await place.getByText(words("cs", "records:cite.title")).click();
  await expect(place.locator("cite")).toContainText("Most do šestky");
  await expect(place).toContainText(`${baseURL}${page}`);
  for (const name of ["RIS", "BibTeX", "CSL-JSON"]) await expect(place.getByRole("link", { name })).toBeVisible();
});

test("a text in another language is cited in its own language", async ({ request, baseURL }) => {
  const html = await (await request.get("/pt/practices/most-do-sestky")).text();
  const [, file = ""] = html.match(/href="([^"]*\/cite\.json)"/) ?? [];
  const [cited] = await (await request.get(file)).json();
  expect(file).toBe(`/${cited.language}/practices/most-do-sestky/cite.json`);
  expect(cited.URL).toBe(`${baseURL}/${cited.language}/practices/most-do-sestky`);
});

const types = { ris: "research-info-systems", bib: "bibtex", json: "citationstyles" };

for (const [ending, type] of Object.entries(types))
  test(`cite.${ending} is a file of its own type`, async ({ request }) => {
    const answer = await request.get(`${page}/cite.${ending}`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toContain(type);
    expect(answer.headers()["content-disposition"]).toBe(`attachment; filename="most-do-sestky.${ending}"`);
    expect(await answer.text()).toContain("Most do šestky");
  });

test("what is not there or not public any more is not cited", async ({ request }) => {
  for (const { kind, slug } of archivedRecords)
    expect((await request.get(`/ca/${kinds[kind].path}/${slug}/cite.ris`)).status(), slug).toBe(410);
  for (const { kind, slug } of hiddenRecords)
    expect((await request.get(`/ca/${kinds[kind].path}/${slug}/cite.ris`)).status(), slug).toBe(404);
  for (const path of [`${page}/cite.pdf`, "/cs/people/somebody/cite.ris", "/cs/practices/no-such-practice/cite.ris"])
    expect((await request.get(path)).status(), path).toBe(404);
});
