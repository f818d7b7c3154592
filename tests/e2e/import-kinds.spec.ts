import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import type { Role } from "@/lib/auth/can";
import { backstage } from "./support/backstage";
import { expectNoBarrierOnTheWay } from "./support/barriers";
import { mouse } from "./support/hands";
import { csvFile, type ImportFile, type RegisterWords } from "./support/import-files";
import { type Importer, importerAt } from "./support/import-journey";
import { addOurs, catalan, czech } from "./support/import-words";
import { enter } from "./support/people";
import { expect, signedInTest as test } from "./support/test";

// What is no register of schools comes in by the same pages. Each of them is looked at for barriers, up to the undo.

test.describe.configure({ timeout: 600_000 });

const mark = randomUUID().slice(0, 8);
const code = (number: number) => `${mark}${number}`;

type Given = { kind: string; file: ImportFile; rows: number; hasRegister?: boolean };

async function bringIn(page: Page, importer: Importer, { register, city }: RegisterWords, given: Given): Promise<void> {
  const { word, goOn, write, choose, follow } = importer;
  await importer.begin(given.kind, given.file, await backstage("idOf", "city", city));
  await goOn("source");
  await choose("#register", given.hasRegister ? register : "");
  await write("#publisher", "Smyšlený úřad");
  await write("#asOf", "2026-09-01");
  for (const next of ["columns", "values", "rows", "fields"] as const) await goOn(next);
  await importer.compare();
  await importer.take();
  const rows = String(given.rows);
  await expect(page.getByText(word("exchange:result.taken", { rows }), { exact: true })).toBeVisible();
  await follow(page.getByRole("link", { name: word("exchange:result.chooseUndo") }));
  await importer.at("undo");
}

async function undo(page: Page, importer: Importer, rows: number): Promise<void> {
  await importer.follow(page.locator('form:has(input[value="shown"]) button'));
  await importer.undone();
  const words = importer.word("exchange:result.undone", { rows: String(rows) });
  await expect(page.getByText(words, { exact: true })).toBeVisible();
}

const importers: { title: string; words: RegisterWords; role: Role; given: readonly Given[] }[] = [
  {
    title: "clusters and their members",
    words: catalan,
    role: "coordinator",
    given: [
      {
        ...{ kind: "cluster", rows: 2, hasRegister: true },
        file: csvFile("clusters.csv", [
          ["cluster_code", "cluster_name", "type", "municipality"],
          ...[1, 2].map((each) => [code(each), `Agrupació Inventada ${code(each)}`, "agrupamento", "Barcelona"]),
        ]),
      },
      {
        ...{ kind: "clusterMembers", rows: 2, hasRegister: true },
        file: csvFile("members.csv", [
          ["cluster_code", "school_code", "is_headquarters"],
          ...[3, 4, 5].map((each) => [code(each === 5 ? 2 : 1), code(each), each === 4 ? "0" : "1"]),
        ]),
      },
    ],
  },
  {
    title: "terms",
    words: czech,
    role: "administrator",
    given: [
      {
        ...{ kind: "term", rows: 2 },
        file: csvFile("terminy.csv", [
          ["vocabulary", "notation", "label (cs)", "label (en)"],
          ...[8, 9].map((each) => ["theme", code(each), `smyšlený termín ${code(each)}`, `made-up term ${code(each)}`]),
        ]),
      },
    ],
  },
];

for (const { title, words, role, given } of importers)
  test(`${title} come in and go out, in ${words.locale}`, async ({ page, context }) => {
    const { locale, city } = words;
    await enter(context, { role, locale, city });
    const schools = [3, 4, 5].map((each) => ({
      ...{
        name: words.school(code(each)),
        code: code(each),
        postcode: "",
        address: `${words.place.street} ${code(each)}`,
      },
      ...{ lat: words.place.lat, lon: words.place.lon },
    }));
    if (title.startsWith("clusters")) await addOurs(words, schools);
    const importer = importerAt(page, locale, mouse, expectNoBarrierOnTheWay);
    const undoPages: string[] = [];
    for (const each of given) {
      await bringIn(page, importer, words, each);
      undoPages.push(page.url());
    }
    // What others use comes in first and goes last.
    for (const [index, each] of [...given.entries()].toReversed()) {
      await page.goto(undoPages[index]!);
      await undo(page, importer, each.rows);
    }
  });
