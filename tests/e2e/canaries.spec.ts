import { expect, test } from "@playwright/test";
import { locales } from "@/lib/i18n/locales";
import { kindNames, kinds } from "@/lib/kinds/index";
import { backstage } from "./support/backstage";
import { type Answer, crawl } from "./support/crawl";
import { addressesOf } from "./support/markup";
import { type OwnSite, startOwnSite } from "./support/own-site";
import { type NewPerson, newPerson } from "./support/people";
import { addressesIn } from "./support/secrets";

// Searches for the email addresses of the demo's people in everything that people who may not edit them can reach:
// pages, payloads, answers and the log. Without a sign-in, `every-page` does so.

test.describe.configure({ mode: "default", timeout: 300_000 });

let site: OwnSite;
let target: Awaited<ReturnType<typeof backstage<"writeToCanary">>>;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  site = await startOwnSite();
  target = await backstage("writeToCanary", "ca");
});
test.afterAll(() => site?.stop());

/** The only page that may show an address, to those who may edit the person. */
const isForm = (path: string) => path.includes("/admin/people/contacts/");

type Reader = { cookie: string; found: string[]; seen: Set<string> };
const headersOf = ({ cookie }: Reader, more = {}) => ({ cookie, accept: "text/html", ...more });

function looker({ found, seen }: Reader, links: Set<string> = new Set()) {
  return ({ path, status, headers, body }: Answer) => {
    seen.add(path);
    for (const secret of addressesIn(`${headers}\n${body}`)) found.push(`${path}: ${secret}`);
    if (status >= 500) found.push(`${path} ${status}`);
    for (const address of addressesOf(body)) links.add(new URL(address, site.address).pathname);
  };
}

/** Follows links to every page of the admin except the forms of people. */
async function follow(reader: Reader, most: number): Promise<void> {
  let waiting = ["/ca/admin", "/ca/admin/messages", `/ca/admin/messages/${target.id}`];
  while (waiting.length > 0 && reader.seen.size < most) {
    const links = new Set<string>();
    await crawl(site.address, waiting.slice(0, most - reader.seen.size), looker(reader, links), headersOf(reader));
    waiting = [...links].filter((path) => path.startsWith("/ca/admin") && !reader.seen.has(path) && !isForm(path));
  }
}

/** Checks pages in all languages, as HTML and as the payload of a navigation. */
async function lookInAllLanguages(reader: Reader): Promise<void> {
  const names = ["", "/messages", "/messages?state=all", `/messages/${target.id}`, "/messages/figures", "/people"];
  const lists = kindNames.map((kind) => `/${kinds[kind].path}`);
  const paths = locales.flatMap((locale) =>
    [
      ...names,
      ...lists,
      "/translations",
      "/coverage",
      "/confirm",
      "/reviews",
      "/scheduled",
      "/growth",
      "/mail",
      "/audit",
    ].map((name) => `/${locale}/admin${name}`),
  );
  await crawl(site.address, paths, looker(reader), headersOf(reader));
  const payloads = names.map((name) => `/sv/admin${name}`);
  await crawl(site.address, payloads, looker(reader), headersOf(reader, { rsc: "1", accept: "*/*" }));
}

/** Checks the answers of lookups, refusals and exports. */
async function askAddresses(reader: Reader): Promise<void> {
  const found = ["canary", "a", "xarxa.example"].map((q) => `/api/admin/records/search?q=${q}&to=person`);
  const suggested = ["canary", "xarxa.example", "@xarxa"].map((q) => `/ca/suggestions?${new URLSearchParams({ q })}`);
  await crawl(
    site.address,
    [...found, ...suggested],
    looker(reader),
    headersOf(reader, { accept: "application/json" }),
  );
  const calls: [string, object][] = [
    ["messages/figures", { city: "" }],
    ["messages/forward", { id: target.id, to: `person:${target.personId}` }],
    ["messages/answer", { id: target.id, text: "", language: "ca" }],
    ["messages/person/find", { email: "canary@xarxa.example" }],
    ["people/contacts", { id: target.personId, name: "X", email: "", languages: "ca", organisation: "" }],
  ];
  for (const [name, values] of calls) {
    const headers = { cookie: reader.cookie, origin: site.address, "content-type": "application/json" };
    const path = `/api/admin/${name}`;
    const answer = await fetch(site.address + path, { method: "POST", headers, body: JSON.stringify(values) });
    const body = await answer.text();
    looker(reader)({ path, status: answer.status, headers: JSON.stringify([...answer.headers]), body });
  }
}

const readers: [name: string, wanted: () => NewPerson][] = [
  ["an editor of the record", () => ({ role: "editor", locale: "ca", record: target.recordId })],
  ["a contributor of the city", () => ({ role: "contributor", locale: "ca", city: target.city })],
  ["a coordinator of another city", () => ({ role: "coordinator", locale: "ca", city: "helsinki" })],
  [
    "the city's coordinator, beside the person's form",
    () => ({ role: "coordinator", locale: "ca", city: target.city }),
  ],
];

for (const [name, wanted] of readers)
  test(`${name} finds no email address of a promoter anywhere`, async () => {
    const { cookie } = await newPerson(wanted());
    const reader: Reader = { cookie, found: [], seen: new Set() };
    await follow(reader, 150);
    await lookInAllLanguages(reader);
    await askAddresses(reader);
    expect(reader.seen.size).toBeGreaterThan(100);
    expect(reader.found).toEqual([]);
  });

test("the form of a person shows the address to the city's coordinator only", async () => {
  const path = `/ca/admin/people/contacts/${target.personId}`;
  const statuses: Record<string, number> = {};
  for (const [name, wanted] of readers) {
    const { cookie } = await newPerson(wanted());
    const answer = await fetch(site.address + path, { headers: { cookie } });
    const hasAddress = addressesIn(await answer.text()).length > 0;
    expect(hasAddress, name).toBe(answer.status === 200);
    statuses[name] = answer.status;
  }
  expect(Object.values(statuses)).toEqual([404, 404, 404, 200]);
});

test("senders, recipients and followers learn no address from their linked pages", async () => {
  const found: string[] = [];
  const reader = { cookie: "", found, seen: new Set<string>() };
  const followed = await backstage("followAsCanary", "ca");
  await crawl(site.address, [...target.pages, target.ask, ...followed, "/sitemap.xml"], looker(reader));
  expect(reader.seen.size).toBe(6);
  expect(found).toEqual([]);
});

test("the log contains no address", () => {
  expect(site.log()).not.toBe("");
  expect(addressesIn(site.log())).toEqual([]);
});
