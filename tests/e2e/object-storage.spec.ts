import { expect, test } from "@playwright/test";
import { closeDatabase, database } from "@/lib/db";
import { addressThrough, startFaultyLine } from "../support/faulty-line";
import { pictureBytes } from "../support/pictures";
import { hasSwift, startSwift } from "../support/swift";
import { type OwnSite, startOwnSite } from "./support/own-site";
import { newPerson } from "./support/people";
import { newSchool } from "./support/pictured-school";
import { words } from "./support/words";

// A built site that keeps pictures with object storage, over a line that breaks.

test.describe.configure({ mode: "serial", timeout: 120_000 });
test.skip(!hasSwift, "OpenStack Swift is not installed");

let swift: Awaited<ReturnType<typeof startSwift>>;
let line: Awaited<ReturnType<typeof startFaultyLine>>;
let site: OwnSite;
let cookie = "";
let school = { id: "", slug: "" };
let picture = "";

test.beforeAll(async () => {
  test.setTimeout(180_000);
  swift = await startSwift();
  line = await startFaultyLine(Number(new URL(swift.url).port));
  site = await startOwnSite({ MEDIA_URL: addressThrough(swift.url, line.port) });
  ({ cookie } = await newPerson({ role: "coordinator", locale: "ca" }));
  school = await newSchool();
});
test.beforeEach(() => line.become("open"));
test.afterAll(async () => {
  await site?.stop();
  await line?.stop();
  await swift?.stop();
  await closeDatabase();
});

async function upload(id: string, width = 1_200) {
  const form = new FormData();
  const said = {
    keep: "medium",
    "translations.en.alternative": "Children plant a tree",
    "fields.credit": "Anna Riera",
    "fields.licence": "CC BY 4.0",
    "fields.peopleRecognisable": "no",
  };
  for (const [name, value] of Object.entries(said)) form.set(name, value);
  const bytes = await pictureBytes(width, 800);
  form.set("file", new File([new Uint8Array(bytes)], "garden.jpg", { type: "image/jpeg" }));
  const query = new URLSearchParams({ locale: "ca", kind: "school", id });
  const answer = await fetch(`${site.address}/api/admin/media/upload?${query}`, {
    method: "POST",
    headers: { accept: "application/json", cookie, origin: site.address },
    body: form,
  });
  return { status: answer.status, text: await answer.text(), retryAfter: answer.headers.get("retry-after") };
}

/** The address of the first picture in a page, as it is written there. */
async function pictureIn(path: string, headers: Record<string, string> = {}): Promise<string> {
  const page = await (await fetch(`${site.address}${path}`, { headers })).text();
  return /\/media\/[0-9a-f]{40}-[^" ]+\.jpg[^" ]*/.exec(page)?.[0].replaceAll("&amp;", "&") ?? "";
}

const get = (path: string) => fetch(`${site.address}${path}`);

test("a picture that is uploaded to a built site is public at the next request", async () => {
  expect(await upload(school.id)).toMatchObject({ status: 200 });
  picture = await pictureIn(`/en/schools/${school.slug}`);
  const answer = await get(picture);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/jpeg"]);
  expect(Buffer.from(await answer.arrayBuffer()).toString("hex", 0, 3)).toBe("ffd8ff");
  expect((await get(`/en/og/school/${school.slug}`)).headers.get("content-type")).toBe("image/png");
});

test("of a draft a picture is shown by its signature only", async () => {
  const draft = await newSchool({ isDraft: true });
  expect(await upload(draft.id)).toMatchObject({ status: 200 });
  const preview = await (
    await fetch(`${site.address}/en/admin/preview/schools/${draft.id}`, { headers: { cookie } })
  ).text();
  const link = new URL(/https?:\/\/[^"]+\/en\/preview\/[^"]+/.exec(preview)?.[0] ?? "").pathname;
  const signed = await pictureIn(link);
  expect(signed).toContain("?preview=");
  const answer = await get(signed);
  expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
  expect((await get(signed.split("?")[0] ?? "")).status).toBe(404);
});

for (const broken of ["refused", "silent", 700] as const)
  test(`while the storage is away (${broken}), pages are read, pictures are asked for again, nothing is lost`, async () => {
    const rows = () => Promise.all([database().media.count(), database().mediaFile.count()]);
    const before = await rows();
    line.become(broken);
    const answer = await get(picture);
    expect([answer.status, answer.headers.get("retry-after"), answer.headers.get("cache-control")]).toEqual([
      503,
      "5",
      "no-store",
    ]);
    expect((await get(`/en/schools/${school.slug}`)).status).toBe(200);
    const refused = await upload(school.id, 1_100);
    // Short answers, as to a write, come through a line that is cut after some hundred bytes.
    if (broken !== 700) {
      expect(refused).toMatchObject({ status: 503, retryAfter: "60" });
      expect(JSON.parse(refused.text).errors[0]).toMatchObject({
        path: ["file"],
        text: words("ca", "media:error.unavailable"),
      });
      expect(await rows()).toEqual(before);
    }
    line.become("open");
    await expect.poll(async () => (await get(picture)).status).toBe(200);
    expect(await upload(school.id, 1_000)).toMatchObject({ status: 200 });
  });
