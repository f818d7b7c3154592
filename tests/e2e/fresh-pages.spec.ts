import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect, test } from "@playwright/test";
import type { KindName } from "@/lib/kinds/index";
import { backstage } from "./support/backstage";

// Pages are cached, yet a save is visible at once. It is made by another process, like a job or a second server: the
// site is notified of the commit a few milliseconds later.

const marked = randomUUID().slice(0, 8);
const slugOf = (name: string) => `fresh-${name}-${marked}`;
const english = (name: string) => ({ en: { name } });
const empty = { responsibleCity: null, takenFrom: null, sourceLanguage: "en", parts: {} };

async function add(kind: KindName, name: string, input: object): Promise<string> {
  const id = await backstage("create", kind, slugOf(name), { ...empty, ...input });
  await backstage("publish", kind, id);
  return id;
}

/**
 * Whether the page contains a text (or, with `false`, no longer does) at the next request, allowing for the
 * notification.
 */
async function expectSoon(request: APIRequestContext, path: string, status: number, text = "", has = true) {
  const read = async () => {
    const answer = await request.get(path, { maxRedirects: 0 });
    return `${answer.status()} ${(await answer.text()).includes(text)}`;
  };
  await expect.poll(read, { timeout: 3_000, intervals: [20, 50, 100] }).toBe(`${status} ${has}`);
}

test("a renamed network has its new name on its school's page at the next request", async ({ request }) => {
  const city = await backstage("idOf", "city", "tampere");
  const fields = { city, status: "open" };
  const school = await add("school", "school", { fields, translations: english(`School ${marked}`) });
  const membership = { school, role: "membership-role/member", from: "2020" };
  const parts = { members: [{ id: randomUUID(), fields: membership, translations: {} }] };
  const network = await add("network", "network", { fields: {}, parts, translations: english(`Old name ${marked}`) });
  const page = `/en/schools/${slugOf("school")}`;
  await expectSoon(request, page, 200, `Old name ${marked}`);

  await backstage("save", "network", network, {
    ...empty,
    fields: {},
    parts,
    translations: english(`New name ${marked}`),
  });
  await expectSoon(request, page, 200, `New name ${marked}`);
  expect(await (await request.get(page)).text()).not.toContain(`Old name ${marked}`);

  await backstage("archive", "network", network);
  await expectSoon(request, page, 200, `New name ${marked}`, false);
  await backstage("archive", "school", school);
});

test("publishing, renaming and unpublishing a practice take effect at the next request", async ({ request }) => {
  const page = `/en/practices/${slugOf("practice")}`;
  const newPage = `/en/practices/${slugOf("moved")}`;
  const list = "/en/practices?city=tampere";
  const title = `A practice ${marked}`;
  await expectSoon(request, page, 404);
  await expectSoon(request, list, 200, title, false);

  const city = await backstage("idOf", "city", "tampere");
  const id = await add("practice", "practice", {
    fields: { type: "practice-type/project", cities: [city] },
    translations: { en: { title, summary: "Something that was tried." } },
  });
  await expectSoon(request, page, 200, title);
  await expectSoon(request, list, 200, title);

  await backstage("renameSlug", "practice", id, slugOf("moved"));
  await expectSoon(request, page, 308);
  expect((await request.get(page, { maxRedirects: 0 })).headers().location).toBe(newPage);
  await expectSoon(request, newPage, 200, title);

  await backstage("archive", "practice", id);
  await expectSoon(request, newPage, 410);
  await expectSoon(request, list, 200, title, false);
});
