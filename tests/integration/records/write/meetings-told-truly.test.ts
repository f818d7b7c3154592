import { randomUUID } from "node:crypto";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, describe, expect, test } from "vitest";
import { GET as calendar } from "@/app/[locale]/(public)/meetings/[slug]/calendar.ics/route";
import { drawPreview } from "@/app/draw-preview";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { translator } from "@/lib/i18n/server";
import { previewView } from "@/lib/records/admin/preview";
import { create } from "@/lib/records/write/create";
import { publish } from "@/lib/records/write/publish";
import { type FullInput, fullInput } from "@/tests/support/full-input";

afterAll(closeDatabase);

async function makeMeeting(change: (input: FullInput) => void) {
  const input = await fullInput("meeting");
  change(input);
  for (const { fields } of Object.values(input.parts).flat())
    for (const [name, value] of Object.entries(fields)) if (value === undefined) delete fields[name];
  const slug = `m-${randomUUID().slice(0, 12)}`;
  return { slug, made: await create(system, "meeting", slug, input) };
}

const agreement = (fields: object) => makeMeeting(({ parts }) => Object.assign(parts.reviewItems![0]!.fields, fields));

describe("a review item", () => {
  test("is agreed by all or by a number, not both", async () => {
    const { made } = await agreement({ agreedByAll: true, agreedBy: 7 });
    const path = ["parts", "reviewItems", 0, "fields", "agreedBy"];
    expect(made).toEqual({ ok: false, reason: "invalid", errors: [{ key: "error.agreedTwice", path }] });
    expect((await agreement({ agreedByAll: true, agreedBy: undefined })).made.ok).toBe(true);
    expect((await agreement({ agreedByAll: false, agreedBy: 7 })).made.ok).toBe(true);
  });
});

describe("a preview", () => {
  const t = translator("en");
  const previewed = async (start: string, end: string) => {
    const { made } = await makeMeeting(({ fields }) => Object.assign(fields, { start, end }));
    if (!made.ok) throw new Error(JSON.stringify(made));
    const view = await previewView({ kind: "meeting", id: made.value.id, revision: null }, "en");
    return renderToStaticMarkup(await drawPreview(view!, "en"));
  };

  test("does not say of exact days that they are not known", async () => {
    const html = await previewed("2099-05-10", "2099-05-12");
    expect(html).not.toContain(t("meetings:calendar.none"));
    expect(html).toContain(t("meetings:calendar.oncePublic"));
  });

  test("says it of days that are not exact", async () => {
    expect(await previewed("2099-05", "2099-06")).toContain(t("meetings:calendar.none"));
  });
});

test("the calendar file sends each session to the address of its school", async () => {
  const school = await database().school.findFirstOrThrow({
    where: { record: { publication: "published" }, address: { not: null } },
  });
  const { slug, made } = await makeMeeting(({ fields, parts }) => {
    Object.assign(fields, { start: "2099-05-10", end: "2099-05-12" });
    const own = { school: undefined, organisation: undefined, place: undefined, day: "2099-05-10" };
    Object.assign(parts.sessions![0]!.fields, own);
    Object.assign(parts.visits![0]!.fields, { school: school.id });
  });
  if (!made.ok) throw new Error(JSON.stringify(made));
  await publish(system, "meeting", made.value.id, ["en"]);
  const answer = await calendar(new Request("https://xarxa.example"), {
    params: Promise.resolve({ locale: "en", slug }),
  });
  const lines = (await answer.text()).replace(/\r\n[ \t]/g, "").split("\r\n");
  const places = lines.filter((line) => line.startsWith("LOCATION"));
  expect(places).toHaveLength(2);
  expect(places[0]).not.toContain(school.address!.replaceAll(",", "\\,"));
  expect(places[1]).toContain(school.address!.replaceAll(",", "\\,"));
});
