import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { Cable } from "../support/cable";
import { type AddressFile, allAddresses } from "./support/addresses";
import { crawl } from "./support/crawl";
import { type OwnSite, startOwnSite } from "./support/own-site";
import { newPerson } from "./support/people";

// Every page while the database is unavailable or full: never a 500, always a Retry-After.

test.describe.configure({ mode: "default", timeout: 180_000 });

let cable: Cable;
let site: OwnSite;
let cookie = "";

test.beforeAll(async () => {
  test.setTimeout(180_000);
  cable = new Cable(new URL(process.env.DATABASE_URL ?? ""));
  site = await startOwnSite({ DATABASE_URL: await cable.layOut() });
  ({ cookie } = await newPerson({ role: "administrator", locale: "ca" }));
});

test.afterAll(async () => {
  await site?.stop();
  cable?.takeAway();
});

const parts: Record<string, string> = {
  locale: "ca",
  kind: "practices",
  slug: "en-skola-for-alla",
  id: randomUUID(),
  token: "no-such-token",
  language: "es",
  type: "record",
  vocabulary: "theme",
  term: "reading",
  status: "404",
  part: "1",
};

const partOf = (segment: string) => {
  const name = /^\[(?:\.\.\.)?(\w+)\]$/.exec(segment)?.[1];
  return name ? (parts[name] ?? "x") : segment;
};

const pathOf = ({ segments }: AddressFile) => `/${segments.map(partOf).join("/")}`;
const pages = allAddresses().filter(({ isPage, segments }) => isPage && segments[0] === "[locale]");
const needDatabase = pages.filter(({ segments }) => segments[1] === "admin").map(pathOf);

async function answersWithout(limit: () => void): Promise<Map<string, { status: number; retryAfter: boolean }>> {
  limit();
  const answers = new Map<string, { status: number; retryAfter: boolean }>();
  const look = ({ path, status, headers }: { path: string; status: number; headers: string }) =>
    void answers.set(path, { status, retryAfter: /^retry-after: 5$/m.test(headers) });
  await crawl(site.address, pages.map(pathOf), look, { cookie });
  cable.putBack();
  return answers;
}

for (const [state, limit] of [
  ["away", () => cable.pullOut()],
  ["full", () => cable.fill()],
] as const) {
  test(`while the database is ${state}, no page is a 500, and those that need it are a 503 with Retry-After`, async () => {
    const answers = await answersWithout(limit);
    expect(needDatabase.length).toBeGreaterThan(20);
    const failed = [...answers].filter(([, { status }]) => status === 500).map(([path]) => path);
    expect(failed).toEqual([]);
    const calm = [...answers].filter(([path, { status }]) => needDatabase.includes(path) && status !== 503);
    expect(calm).toEqual([]);
    const silent = [...answers].filter(([, { status, retryAfter }]) => status === 503 && !retryAfter);
    expect(silent).toEqual([]);
  });
}

test("the pages work again with the database", async () => {
  const read = async () => (await fetch(`${site.address}/ca/practices/en-skola-for-alla`)).status;
  await expect.poll(read, { timeout: 20_000 }).toBe(200);
  const admin = async () => (await fetch(`${site.address}/ca/admin`, { headers: { cookie } })).status;
  await expect.poll(admin, { timeout: 20_000 }).toBe(200);
});
