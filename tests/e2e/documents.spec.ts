import { expect, test } from "@playwright/test";
import { locales } from "@/lib/i18n/locales";
import { crawl } from "./support/crawl";
import { everyPath } from "./support/directory";
import { documentFaults, stylesheetAddress } from "./support/documents";
import { everyState } from "./support/states";

// Every public address in every language is a document without the framework, with the one stylesheet of the build.

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
  test(`every public page in ${locale} has no framework script and one stylesheet`, async ({ baseURL, request }) => {
    const inLanguage = everyPath.filter((path) => path === `/${locale}` || path.startsWith(`/${locale}/`));
    const others = [...forms, ...everyState.map(({ path }) => path)].map((path) => `/${locale}${path}`);
    const faults: string[] = [];
    const stylesheets = new Set<string | undefined>();
    await crawl(baseURL!, [...new Set([...inLanguage, ...others])], ({ path, status, headers, body }) => {
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
