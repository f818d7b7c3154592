import { expect, test } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { locales } from "@/lib/i18n/locales";
import { recordPath } from "@/lib/kinds/address";
import { kindNames } from "@/lib/kinds/index";
import { crawl } from "./support/crawl";
import { inTurn, publicRecords } from "./support/directory";
import { htmlRules } from "./support/html-rules";
import { everyState } from "./support/states";

// Every record and every state of every page in one language, taken in turn; states in all six with ALL_LANGUAGES=1.

test.describe.configure({ mode: "parallel", timeout: 240_000 });

const validator = new HtmlValidate(htmlRules);

async function faultsOf(base: string, paths: string[]): Promise<string[]> {
  const faults = new Map<string, string>();
  await crawl(base, paths, ({ path, body }) => {
    const { results } = validator.validateStringSync(body);
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      // The id of the framework's own script.
      if (selector === "#_R_") continue;
      faults.set(`${ruleId}: ${message}`, `on ${path}, ${selector}`);
    }
  });
  return [...faults].map((parts) => parts.join(" "));
}

for (const [number, kind] of kindNames.entries()) {
  test(`the page of every ${kind} is valid HTML`, async ({ baseURL }) => {
    const records = publicRecords.filter((record) => record.kind === kind);
    const paths = records.map((record, index) => recordPath(locales[(index + number) % locales.length]!, record));
    expect(await faultsOf(baseURL!, paths)).toEqual([]);
  });
}

for (const locale of locales) {
  test(`the pages in every state are valid HTML in ${locale}`, async ({ baseURL }) => {
    const paths = inTurn(everyState, locale).map(({ path }) => `/${locale}${path}`);
    expect(await faultsOf(baseURL!, paths)).toEqual([]);
  });
}
