import type { Page } from "@playwright/test";
import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { expectNoViolation } from "./support/barriers";
import { type Hand, hands, mouse } from "./support/hands";
import { signIn } from "./support/people";
import { fieldOf, nameLike, newRecord } from "./support/records";
import { expect, signedInTest as test } from "./support/test";
import { words } from "./support/words";

// A network with twelve members from a pasted list. One of them is not in the directory yet and is made on the way.

test.describe.configure({ timeout: 240_000 });

const mostActions = 25;
const narrow = { width: 360, height: 780 };
const wide = { width: 1280, height: 800 };

/** Every way to do it. A normal run does one, ALL_JOURNEYS=1 all. */
const ways = (["ca", "cs"] as const).flatMap((locale) => [
  ...hands.map((hand) => ({ locale, hand, size: wide, name: hand.name })),
  { locale, hand: mouse, size: narrow, name: "at 360 px" },
]);
const tested =
  process.env.ALL_JOURNEYS === "1"
    ? ways
    : ways.filter(({ locale, name }) => locale === "ca" && name === "by keyboard alone");

/** Counts what the person does: each click, each choice, each field that is written. */
function counting(hand: Hand): { hand: Hand; actions: () => number } {
  let actions = 0;
  const count =
    <A extends unknown[]>(act: (...args: A) => Promise<void>) =>
    (...args: A) => {
      actions += 1;
      return act(...args);
    };
  const counted: Hand = {
    ...{ name: hand.name, tag: hand.tag },
    ...{ follow: count(hand.follow), write: count(hand.write), choose: count(hand.choose), tick: count(hand.tick) },
    ...{ pick: count(hand.pick), set: count(hand.set), press: count(hand.press), lookUp: count(hand.lookUp) },
  };
  return { hand: counted, actions: () => actions };
}

const button = (page: Page, locale: Locale, key: Parameters<typeof words>[1], values?: Record<string, string>) =>
  page.getByRole("button", { name: words(locale, key, values), exact: true });

/** Eleven schools, the names of twelve. */
async function namesToPaste(locale: Locale): Promise<string[]> {
  const names = Array.from({ length: 12 }, (_, index) => nameLike(`Escola ${index + 1}`));
  await Promise.all(
    names.slice(0, 11).map((name) => newRecord({ kind: "school", translations: { [locale]: { name } } })),
  );
  return names;
}

for (const { locale, hand: plain, size, name: way } of tested) {
  test(`a network with twelve pasted members in ${locale}, ${way}`, async ({ page }) => {
    await page.setViewportSize(size);
    const names = await namesToPaste(locale);
    const title = nameLike("Xarxa Dotze");
    await signIn(page, { role: "coordinator", locale });
    const { hand, actions } = counting(plain);
    if (size === narrow) await hand.press(page, page.locator("header summary").last());
    const networks = words(locale, "kinds:plural.network");
    await hand.follow(page, page.getByRole("link", { name: networks, exact: true }).first());
    await hand.follow(page, page.getByRole("link", { name: words(locale, "admin:list.new"), exact: true }));
    await hand.write(page, fieldOf(page, `translations.${locale}.name`), title);
    const label = words(locale, "kinds:field.members");
    await hand.press(
      page,
      page.locator("summary", { hasText: words(locale, "admin:form.paste.title", { what: label }) }),
    );
    await hand.write(page, fieldOf(page, "paste.parts.members"), names.join("\n"));
    await hand.press(page, fieldOf(page, "parts.members-paste"));
    await expect(page.locator('[id="parts.members"] > ol > li')).toHaveCount(11);
    await expect(fieldOf(page, "paste.parts.members")).toHaveValue(names[11]!);
    await expectNoViolation(page);

    await hand.write(page, fieldOf(page, "paste.parts.members"), " ");
    await hand.press(page, fieldOf(page, "parts.members-add"));
    const dialog = page.locator("dialog[open]");
    const school = words(locale, "admin:edit.new", { kind: words(locale, "kinds:kind.school") });
    await hand.press(page, page.getByRole("group", { name: `${label} 12` }).getByRole("button", { name: school }));
    await hand.write(page, dialog.locator("input"), names[11]!);
    await hand.press(page, dialog.getByRole("button", { name: words(locale, "admin:form.dialog.submit") }));
    await expect(page.locator('[id="parts.members"] input:checked[name$=".school"]')).toHaveCount(12);

    await hand.choose(page, fieldOf(page, "all.parts.members.fields.role"), "membership-role/member");
    await hand.write(page, fieldOf(page, "all.parts.members.fields.from"), "2026-09");
    await hand.press(page, fieldOf(page, "parts.members-fill"));
    await expect(fieldOf(page, "parts.members.11.fields.from")).toHaveValue("2026-09");
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(size.width);
    await hand.press(page, button(page, locale, "admin:form.savePublish").last());
    await expect(page.getByText(words(locale, "admin:edit.published"))).toBeVisible();
    expect(actions()).toBeLessThanOrEqual(mostActions);

    const [, id = ""] = /networks\/([0-9a-f-]{36})/.exec(page.url()) ?? [];
    const members = await database().membership.findMany({ where: { networkId: id }, orderBy: { position: "asc" } });
    expect(members.map(({ roleId, from }) => [roleId, from])).toEqual(
      names.map(() => ["membership-role/member", "2026-09"]),
    );
    const titles = await database().schoolTranslation.findMany({
      where: { recordId: { in: members.map(({ schoolId }) => schoolId ?? "") } },
    });
    const nameOf = new Map(titles.map(({ recordId, name }) => [recordId, name]));
    expect(members.map(({ schoolId }) => nameOf.get(schoolId ?? ""))).toEqual(names);
  });
}
