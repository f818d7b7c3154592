import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GET as cityPage } from "@/app/[locale]/(public)/cities/[slug]/route";
import { POST as uploadFile } from "@/app/api/admin/media/upload/route";
import { POST as exportFigures } from "@/app/api/admin/messages/figures/route";
import { GET as drawMap } from "@/app/api/admin/records/map/route";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { env } from "@/lib/env";
import { loadDistricts } from "@/lib/records/write/load-districts";
import { longestHold } from "../support/held-thread";
import { idOf } from "../support/id-of";
import { addPerson, cookieFor, formRequest } from "../support/people";
import { pdfBytes } from "../support/pictures";

// Work on large files and much stored data must not hold the thread that answers requests: at most a tenth of a second,
// or three times a reference on the same machine. Word paste is not measured: `htmlToMarkdown` runs in the browser.

process.env.MEDIA_FOLDER = mkdtempSync(join(tmpdir(), "media-"));
afterAll(closeDatabase);

let [city, cookie, school, usual] = ["", "", "", 0];

beforeAll(async () => {
  const records = database().record;
  city = await idOf("city", "barcelona");
  school = (await records.findFirstOrThrow({ where: { kind: "school", responsibleCityId: city } })).id;
  cookie = await cookieFor((await addPerson([{ role: "coordinator", cityId: city }])).id);
  const megabytes = JSON.stringify(Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`name ${at}`, "x"])));
  usual = await longestHold(async () => JSON.stringify(JSON.parse(megabytes)));
});

/** Measures work that ran before, so that caches are full. */
async function expectShortHold(work: () => Promise<Response>, status: number): Promise<void> {
  const held = await longestHold(async () => {
    const answer = await work();
    expect(answer.status).toBe(status);
    await answer.arrayBuffer();
  });
  expect(held).toBeLessThan(Math.max(100, 3 * usual));
}

const pdfOf = (inside: string | Buffer) => {
  const [start, end] = Buffer.from(pdfBytes("%here\n")).toString("latin1").split("%here\n") as [string, string];
  return Buffer.concat([Buffer.from(start), Buffer.from(inside), Buffer.from(end)]);
};
const stream = (bytes: Buffer) =>
  Buffer.concat([
    Buffer.from(`20 0 obj<</Filter/FlateDecode/Type/ObjStm/N 9/First 40/Length ${bytes.length}>>stream\n`),
    bytes,
    Buffer.from("\nendstream endobj\n"),
  ]);
const pdfs: [name: string, bytes: () => Buffer][] = [
  [
    "80,000 objects",
    () =>
      pdfOf(
        Array.from({ length: 80_000 }, (_, at) => `${at + 20} 0 obj<</Type/X/Next ${at + 21} 0 R>>endobj`).join("\n"),
      ),
  ],
  ["an array of two million numbers", () => pdfOf(`20 0 obj[${"1 ".repeat(2_000_000)}]endobj\n`)],
  ["50,000 arrays within each other", () => pdfOf(`20 0 obj${"[".repeat(50_000)}${"]".repeat(50_000)}endobj\n`)],
  ["objects that unpack to 400 megabytes", () => pdfOf(stream(deflateSync(Buffer.alloc(400_000_000, "1 0 "))))],
  ["seven megabytes of nothing", () => pdfOf(Buffer.alloc(7_000_000, "% nothing\n"))],
];

describe("a PDF with", () => {
  const query = () => new URLSearchParams({ locale: "en", kind: "school", id: school });
  test.each(pdfs)(
    "%s",
    async (_name, make) => {
      const file = new File([new Uint8Array(make())], "a.pdf");
      const send = () => {
        const form = new FormData();
        form.set("keep", "file");
        form.set("file", file);
        const headers = { accept: "application/json", origin: env().SITE_URL, cookie };
        return uploadFile(
          new Request(`${env().SITE_URL}/api/admin/media/upload?${query()}`, { method: "POST", headers, body: form }),
        );
      };
      const { status } = await send();
      await expectShortHold(send, status);
    },
    240_000,
  );
});

test("a spreadsheet of 20,000 lines", async () => {
  const records = await database().record.findMany({ where: { responsibleCityId: city }, take: 20 });
  const months = Array.from({ length: 20_000 / records.length }, (_, at) => new Date(Date.UTC(1950, at, 2)));
  const data = records.flatMap(({ id }) =>
    months.map((createdAt) => ({
      reference: randomUUID(),
      recordId: id,
      language: "en",
      interest: "visit" as const,
      body: "May we visit you?",
      senderName: "Jana Dvořáková",
      senderEmail: "jana@senders.example",
      senderLanguage: "en",
      consentedAt: createdAt,
      createdAt,
      submission: randomUUID(),
    })),
  );
  await database().message.createMany({ data });
  const send = () => exportFigures(formRequest("/api/admin/messages/figures", { locale: "en", city }, { cookie }));
  expect((await (await send()).text()).split("\n").length).toBeGreaterThan(15_000);
  await expectShortHold(send, 200);
}, 240_000);

/** A district with as many boundary points as official registers publish. */
const districtOf = (_: unknown, index: number) => {
  const [lon, lat] = [2.1 + (index % 10) * 0.01, 41.35 + Math.floor(index / 10) * 0.01];
  const ring = Array.from({ length: 2_000 }, (_, at) => {
    const angle = (at / 1_999) * 2 * Math.PI;
    return [lon + 0.005 * Math.cos(angle) * (1 + (at % 7) / 20), lat + 0.005 * Math.sin(angle) * (1 + (at % 5) / 20)];
  });
  ring[ring.length - 1] = ring[0]!;
  const geometry = { type: "Polygon", coordinates: [ring] };
  return { type: "Feature", properties: { code: `${index}`, name: `District ${index}` }, geometry };
};

describe("the boundaries of 100 districts with 200,000 points", () => {
  beforeAll(async () => {
    const features = Array.from({ length: 100 }, districtOf);
    expect(await loadDistricts(system, "barcelona", { type: "FeatureCollection", features })).toMatchObject({
      ok: true,
    });
  }, 120_000);

  test("on the page of their city", async () => {
    const open = () =>
      cityPage(new Request(`${env().SITE_URL}/en/cities/barcelona`), {
        params: Promise.resolve({ locale: "en", slug: "barcelona" }),
      });
    await open();
    await expectShortHold(open, 200);
  }, 120_000);

  test("on the map of a form", async () => {
    const query = new URLSearchParams({ lat: "41.38", lon: "2.15", zoom: "12" });
    const headers = { accept: "application/json", cookie };
    const draw = () => drawMap(new Request(`${env().SITE_URL}/api/admin/records/map?${query}`, { headers }));
    await draw();
    await expectShortHold(draw, 200);
  }, 120_000);
});
