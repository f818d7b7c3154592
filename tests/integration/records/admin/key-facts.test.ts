import { afterAll, expect, test } from "vitest";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { formatEdtf } from "@/lib/edtf/format";
import { translator } from "@/lib/i18n/server";
import type { KindName } from "@/lib/kinds/index";
import { readKeyFacts, readPublicFacts } from "@/lib/records/admin/key-facts";

afterAll(closeDatabase);

async function checked(kind: KindName, slug: string) {
  const { id } = await database().record.findUniqueOrThrow({ where: { kind_slug: { kind, slug } } });
  return { recordId: id, kind };
}

test("what is ticked as right shows beside it what there is to check: years, members, people, dated figures", async () => {
  const network = await checked("network", "xarxes-pel-canvi");
  const dated = await database().network.findFirstOrThrow({ where: { founded: { not: null } } });
  const t = translator("cs");
  const asked = [network, { recordId: dated.id, kind: "network" as const }];
  const all = await readKeyFacts(system, asked, "cs");
  const facts = all.get(network.recordId)!;
  const year = { label: t("kinds:field.founded"), value: formatEdtf(dated.founded!, "cs") };
  expect(all.get(dated.id)).toContainEqual(year);
  const figures = await database().fact.findMany({ where: { recordId: network.recordId } });
  expect(figures.length).toBeGreaterThan(0);
  for (const { asOf } of figures) expect(facts.some(({ value }) => value.includes(asOf!.slice(0, 4)))).toBe(true);
  expect(facts.some(({ label }) => label === t("kinds:field.contacts"))).toBe(true);
});

test("people without an account read of a public record nobody who is not shown by name", async () => {
  const hidden = await database().contact.findMany({
    where: { record: { publication: "published" }, person: { showName: false } },
    include: { person: true, record: true },
    take: 20,
  });
  expect(hidden.length).toBeGreaterThan(0);
  for (const { person, record } of hidden) {
    const facts = await readPublicFacts({ recordId: record!.id, kind: record!.kind }, "en");
    expect(JSON.stringify(facts)).not.toContain(person!.name);
  }
});
