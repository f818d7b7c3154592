import { expect, test } from "@playwright/test";
import { database } from "@/lib/db";
import { isLocale, type Locale, locales } from "@/lib/i18n/locales";
import { namespaces } from "@/lib/i18n/namespaces";
import { kindNames, kinds } from "@/lib/kinds/index";
import { faultsOf } from "../support/times-and-ties";
import { type Answer, crawl } from "./support/crawl";
import { everyPath, pathsInTurn } from "./support/directory";
import { fallbackLanguages, mislabelled } from "./support/languages-of-texts";
import { addressesOf, headingsOf, idsOf, languageOf, piecesOf, titleOf } from "./support/markup";
import { type OwnSite, startOwnSite } from "./support/own-site";
import { secretsIn } from "./support/secrets";
import { words } from "./support/words";

// All pages of the demo, each in two languages in turn (in six with ALL_LANGUAGES=1), read once from a separate site whose
// log is captured. It is one test because reading takes most of a minute.

test.describe.configure({ mode: "default", timeout: 600_000 });

const findings = new Map<string, string[]>();
const titles = new Map<string, string>();
/** Address → a page that links to it. */
const links = new Map<string, string>();
const rawKey = new RegExp(
  `(?:^|[\\s"(])(?:${namespaces.join("|")}):[a-z][\\w.]+|\\{\\{|\\[object |\\bundefined\\b|\\bNaN\\b|Invalid Date`,
);
let site: OwnSite | undefined;
let base = "";

function note(what: string, finding: string): void {
  findings.set(what, [...(findings.get(what) ?? []), finding]);
}

const found = (what: string) => (findings.get(what) ?? []).slice(0, 20);

function lookAtTexts(path: string, locale: Locale, body: string): void {
  const pieces = piecesOf(body);
  const all = pieces.map(({ text }) => text).join(" ");
  for (const wrong of mislabelled(pieces)) note("language", `${path}: ${wrong}`);
  for (const language of fallbackLanguages(pieces, locale)) {
    const label = words(locale, `common:language.in.${language}`);
    if (!all.includes(label)) note("label", `${path} does not say “${label}”`);
  }
  const key = pieces.find(({ text }) => rawKey.test(text));
  if (key) note("key", `${path}: ${key.text}`);
  for (const [, value = ""] of body.matchAll(/\s(?:aria-label|title|alt|content|placeholder)="([^"]*)"/g))
    if (rawKey.test(value)) note("key", `${path}: ${value}`);
}

function lookAtFrame(path: string, locale: Locale, body: string): void {
  if (languageOf(body) !== locale) note("html lang", path);
  if (headingsOf(body, 1) !== 1) note("h1", `${path} has ${headingsOf(body, 1)}`);
  // A network may have the name of its practice, but two records of one kind must have different titles.
  const title = `${path.split("/").slice(1, 3).join(" ")}: ${titleOf(body)}`;
  const other = titles.get(title);
  if (other || !titleOf(body)) note("title", `${path} and ${other}: ${title}`);
  titles.set(title, path);
}

function lookAtLinks(path: string, body: string): void {
  const ids = idsOf(body);
  for (const address of addressesOf(body)) {
    const url = new URL(address, `${base}${path}`);
    if (url.origin !== base) continue;
    if (url.pathname === path && !url.search && url.hash && !ids.has(decodeURIComponent(url.hash.slice(1))))
      note("fragment", `${path}: ${url.hash}`);
    if (!links.has(url.pathname + url.search)) links.set(url.pathname + url.search, path);
  }
}

/** The slugs of meetings that are to come. */
const coming = new Set<string>();

function lookAtTimes(path: string, locale: Locale, body: string): void {
  const [, , area, slug = "", ...below] = path.split("/");
  const kind = kindNames.find((name) => kinds[name].path === area);
  if (!kind || !slug || below.length > 0) return;
  const isToCome = kind === "meeting" && coming.has(slug);
  const member = words(locale, "records:knot.member");
  for (const fault of faultsOf({ kind, locale, html: body, member, isToCome })) note("time", `${path}: ${fault}`);
}

function look({ path, status, headers, body }: Answer): void {
  const locale = path.split("/")[1];
  if (status !== 200) {
    note("status", `${path} ${status}`);
    return;
  }
  for (const secret of secretsIn(`${headers}\n${body}`)) note("secret", `${path}: ${secret}`);
  if (!isLocale(locale)) return;
  lookAtTexts(path, locale, body);
  lookAtFrame(path, locale, body);
  lookAtLinks(path, body);
  lookAtTimes(path, locale, body);
}

/** Lists with filters are as many as there are combinations: each sort of them is followed in one language only, and so are citations. */
function linksToFollow(): string[] {
  const known = new Set(everyPath);
  const others = [...links.keys()].filter((link) => !known.has(link) && !link.startsWith("/_next/"));
  const isOneOfMany = (link: string) => link.includes("?") || /\/cite\.\w+$/.test(link);
  return others.filter((link) => !isOneOfMany(link) || (link.startsWith("/ca/") && !/[?&]sort=/.test(link)));
}

/** What all pages must have in common, with the name under which exceptions were recorded. */
const promises: Record<string, string> = {
  status: "every record and every list of the demo is there",
  secret: "no page, payload or header gives away an address, a hidden name or what is not published",
  "html lang": "every page says its language",
  language: "every text of a record says its language where it is not the page's",
  label: "a page with a text in another language says so in words",
  key: "no page shows the name of a sentence, a placeholder or a value of a program",
  h1: "every page has one heading of the first level",
  title: "every page has a title of its own",
  time: "no page speaks of the wrong time or turns a tie round",
  fragment: "every link to a part of its page finds it",
};

test("every page of the demo keeps all promises", async () => {
  expect(everyPath.length).toBeGreaterThan(200 * locales.length);
  site = await startOwnSite();
  base = site.address;
  const where = { kind: "meeting", earliest: { gt: new Date() } } as const;
  for (const { slug } of await database().searchEntry.findMany({ where, select: { slug: true } })) coming.add(slug);
  const paths = locales.flatMap((locale) => pathsInTurn(locale, 2));
  await crawl(base, [...paths, "/sitemap.xml", "/robots.txt"], look);
  for (const [name, promise] of Object.entries(promises)) expect.soft(found(name), promise).toEqual([]);

  const failing: { path: string; status: number }[] = [];
  await crawl(base, linksToFollow(), ({ path, status, headers, body }) => {
    // Where a form is sent there is nothing to read.
    const isForm = path.startsWith("/api/") && status === 405;
    if (status >= 400 && !isForm) failing.push({ path, status });
    for (const secret of secretsIn(`${headers}\n${body}`)) note("secret elsewhere", `${path}: ${secret}`);
  });
  // Other tests withdraw records of theirs meanwhile: a link counts while the page that has it still has it.
  const dead: string[] = [];
  for (const { path, status } of failing) {
    const body = await (await fetch(`${base}${links.get(path)}`)).text();
    if (addressesOf(body).includes(path)) dead.push(`${path} ${status}, on ${links.get(path)}`);
  }
  expect.soft(dead.slice(0, 20), "no link leads nowhere").toEqual([]);
  expect.soft(found("secret elsewhere"), "what pages link to keeps the secrets too").toEqual([]);
  expect.soft(secretsIn(site.log()), "the log of all these requests gives nothing away").toEqual([]);
});

test.afterAll(() => site?.stop());
