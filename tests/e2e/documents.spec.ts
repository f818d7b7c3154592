import { expect, test } from "@playwright/test";
import { locales } from "@/lib/i18n/locales";
import { crawl } from "./support/crawl";
import { inTurn, pathsInTurn } from "./support/directory";
import { documentFaults, stylesheetAddress } from "./support/documents";
import { everyState } from "./support/states";

// Every public address is a document without the framework, with the one stylesheet of the build: in six languages in turn,
// in each with ALL_LANGUAGES=1.

test.describe.configure({ mode: "parallel", timeout: 240_000 });

/** Forms and answers for people without an account. Other tests create what their links lead to. */
const forms = [
  "/propose",
  "/report/practices/en-skola-for-alla",
  "/school-visit/no-such-link/report",
  ...[
    "propose",
    "propose/confirm",
    "message",
    "answer",
    "approval",
    "invitation",
    "still-right",
    "participant",
    "m",
    "m/no-code",
    "school-visit",
    "follow-up",
    "preview",
    "ask/confirm",
    "follow/confirm",
    "follow/stop",
  ].map((form) => `/${form}/no-such-link`),
];

for (const locale of locales) {
  test(`the public pages in ${locale} have no framework script and one stylesheet`, async ({ baseURL, request }) => {
    const others = inTurn([...forms, ...everyState.map(({ path }) => path)], locale).map((path) => `/${locale}${path}`);
    const faults: string[] = [];
    const stylesheets = new Set<string | undefined>();
    await crawl(baseURL!, [...new Set([...pathsInTurn(locale), ...others])], ({ path, status, headers, body }) => {
      if (status >= 500) faults.push(`${path}: ${status}`);
      if (!/content-security-policy: [^\n]*script-src 'self';/.test(headers)) faults.push(`${path}: policy`);
      faults.push(...documentFaults(body).map((fault) => `${path}: ${fault}`));
      stylesheets.add(stylesheetAddress(body));
    });
    expect(faults.slice(0, 20)).toEqual([]);
    expect(stylesheets.size).toBe(1);
    const [address] = stylesheets;
    const stylesheet = await request.get(address!);
    expect([stylesheet.status(), stylesheet.headers()["content-type"]]).toEqual([200, "text/css; charset=utf-8"]);
  });
}
