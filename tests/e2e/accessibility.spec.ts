import { expectNoBarrier } from "./support/barriers";
import { localesInTurn } from "./support/directory";
import { everyState } from "./support/states";
import { expect, test } from "./support/test";

// Every public page in every state, with all axe rules. Pages behind a sign-in: admin-accessibility.

const statusOf: Record<string, number> = { "not found": 404, gone: 410, "a dead link": 410 };

// The trace of such a test is larger than all others together and adds nothing to the violation.
test.use({ trace: "off" });

for (const [index, { state, path }] of everyState.entries()) {
  for (const locale of localesInTurn(index)) {
    test(`${state}: /${locale}${path} has no violation, light and dark, wide and narrow`, async ({ page }) => {
      test.setTimeout(60_000);
      const answer = await page.goto(`/${locale}${path}`);
      expect(answer?.status()).toBe(statusOf[state] ?? 200);
      await expectNoBarrier(page);
    });
  }
}
