import type { Page } from "@playwright/test";
import { database } from "@/lib/db";
import { recordPath } from "@/lib/kinds/address";
import { hands } from "./support/hands";
import { signIn } from "./support/people";
import { fieldOf, nameLike, newRecord } from "./support/records";
import { expect, signedInTest as test } from "./support/test";
import { words } from "./support/words";

// A coordinator adds a network with its schools. A membership that ends gets an end date and is not deleted.

test.describe.configure({ timeout: 180_000 });

type Key = Parameters<typeof words>[1];
const button = (page: Page, key: Key, values?: Record<string, string>) =>
  page.getByRole("button", { name: words("ca", key, values), exact: true }).last();

const newSchool = (name: string) => newRecord({ kind: "school", translations: { ca: { name } } });
const today = () => new Date().toISOString().slice(0, 10);

for (const hand of hands) {
  const title = `a network is added with its schools, and one of them leaves, ${hand.name}`;
  test(title, { tag: hand.tag }, async ({ page, request }) => {
    const [name, first, second] = ["Xarxa Nova", "Escola Primera", "Escola Segona"].map(nameLike) as [
      string,
      string,
      string,
    ];
    await Promise.all([newSchool(first), newSchool(second)]);
    await signIn(page, { role: "coordinator", locale: "ca" });
    await hand.follow(page, page.getByRole("link", { name: words("ca", "kinds:plural.network"), exact: true }).first());
    await hand.follow(page, page.getByRole("link", { name: words("ca", "admin:list.new"), exact: true }));
    await hand.write(page, fieldOf(page, "translations.ca.name"), name);
    await hand.lookUp(page, "fields.cities", "Barcelona");
    await hand.write(page, fieldOf(page, "fields.founded"), "2021");
    for (const [place, school] of [first, second].entries()) {
      const member = `parts.members.${place}.fields`;
      await hand.press(page, fieldOf(page, "parts.members-add"));
      await hand.lookUp(page, `${member}.school`, school);
      await hand.choose(page, fieldOf(page, `${member}.role`), "membership-role/member");
      await hand.write(page, fieldOf(page, `${member}.from`), "2021-09");
    }
    await hand.press(page, button(page, "admin:form.savePublish"));
    await expect(page.getByText(words("ca", "admin:edit.published"))).toBeVisible();

    const [, id = ""] = /networks\/([0-9a-f-]{36})/.exec(page.url()) ?? [];
    const { slug } = await database().record.findUniqueOrThrow({ where: { id } });
    const read = async () => (await request.get(recordPath("ca", { kind: "network", slug }))).text();
    expect([await read()].map((text) => [text.includes(first), text.includes(second)])).toEqual([[true, true]]);

    await hand.press(page, fieldOf(page, "parts.members.1-end"));
    await expect(fieldOf(page, "parts.members.1.fields.until")).toHaveValue(today());
    await hand.press(page, button(page, "admin:form.savePublic"));
    await expect(page.getByText(words("ca", "admin:edit.saved"))).toBeVisible();
    const members = await database().membership.findMany({ where: { networkId: id }, orderBy: { position: "asc" } });
    expect(members.map(({ until }) => until)).toEqual([null, today()]);
    expect(await read()).toContain(second);
  });
}
