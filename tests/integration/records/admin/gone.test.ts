import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { POST as saveRecord } from "@/app/api/admin/records/save/route";
import { POST as decide } from "@/app/api/admin/reviews/route";
import { closeDatabase, database } from "@/lib/db";
import { timeZoneFor } from "@/lib/records/calendar/time-zone";
import { readDraft } from "@/lib/routes/draft";
import { addPerson, cookieFor, formRequest } from "../../../support/people";

afterAll(closeDatabase);

const cityOf = (slug: string) => database().record.findUniqueOrThrow({ where: { kind_slug: { kind: "city", slug } } });

test("an action on a deleted record redirects to an existing page that says so", async () => {
  const { id: cityId } = await cityOf("barcelona");
  const cookie = await cookieFor((await addPerson([{ role: "coordinator", cityId }])).id);
  const id = randomUUID();
  const review = { locale: "en", type: "record", id, intent: "publish", version: "1", languages: "ca" };
  const record = { locale: "en", kind: "school", id, language: "en", version: "1", "translations.en.name": "Gone" };
  const answers = [
    [await decide(formRequest("/api/admin/reviews", review, { cookie })), "/en/admin/reviews"],
    [await saveRecord(formRequest("/api/admin/records/save", record, { cookie })), "/en/admin/schools"],
  ] as const;
  for (const [answer, page] of answers) {
    const to = new URL(answer.headers.get("location")!, "http://here");
    expect([answer.status, to.pathname]).toEqual([303, page]);
    const draft = await readDraft(to.searchParams.get("draft"), new Date());
    expect(draft?.errors.map(({ key }) => key)).toEqual(["account:error.notFound"]);
  }
  const asked = await decide(formRequest("/api/admin/reviews", review, { cookie, json: true }));
  expect(asked.status).toBe(404);
});

test("times are shown in the time zone of the person's city", async () => {
  const { id: cityId } = await cityOf("helsinki");
  const practice = await database().record.findFirstOrThrow({ where: { kind: "practice", responsibleCityId: cityId } });
  const actor = { userId: null, name: "" };
  expect(await timeZoneFor({ ...actor, grants: [{ role: "contributor", cityId }] })).toBe("Europe/Helsinki");
  expect(await timeZoneFor({ ...actor, grants: [{ role: "editor", recordId: practice.id }] })).toBe("Europe/Helsinki");
  expect(await timeZoneFor({ ...actor, grants: [{ role: "administrator" }] })).toBe("Europe/Brussels");
});
