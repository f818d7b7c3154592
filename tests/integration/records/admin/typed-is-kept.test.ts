import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readVisitor } from "@/lib/auth/visitor";
import { closeDatabase, database } from "@/lib/db";
import { readDraft } from "@/lib/routes/draft";
import { root } from "@/scripts/process/project";
import { addPerson, cookieFor, formRequest } from "@/tests/support/people";

// Every address of the admin that takes a plain form keeps what was typed, whatever it refuses it for.

afterAll(closeDatabase);

const folder = join(root, "app", "api", "admin");
/** They take files, which nobody types. */
const takesFiles = ["media/upload/route.ts", "translations/xliff/check/route.ts"];
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith("route.ts") && !takesFiles.includes(file),
);

type Route = { POST?: (request: Request) => Promise<Response> };

const typed = "Written for an hour";
let [current, ended] = ["", ""];

beforeAll(async () => {
  const { id } = await addPerson([{ role: "administrator" }]);
  current = await cookieFor(id, { secondFactor: true });
  ended = await cookieFor(id, { secondFactor: true });
  const { signInId } = (await readVisitor(ended, new Date()))!;
  await database().signIn.update({ where: { id: signInId }, data: { revokedAt: new Date() } });
});

/** What the page that the answer leads to will show; null when there is no such address. */
async function keptBy(file: string, cookie: string): Promise<string | string[] | undefined | null> {
  const { POST }: Route = await import(join(folder, file));
  if (!POST) return null;
  const path = `/api/admin/${file.replace(/\/route\.ts$/, "")}`;
  const values = { locale: "en", kind: "school", id: randomUUID(), "not a field": typed };
  const response = await POST(formRequest(path, values, { cookie, address: randomUUID() }));
  const to = new URL(response.headers.get("location") ?? "/none", "http://here.invalid");
  const page = new URL(to.searchParams.get("next") ?? to, "http://here.invalid");
  return (await readDraft(page.searchParams.get("draft"), new Date()))?.values["not a field"];
}

test.each(files)("%s keeps it when the sign-in has ended and when it is refused", async (file) => {
  for (const cookie of [ended, current]) {
    const kept = await keptBy(file, cookie);
    if (kept !== null) expect(kept).toBe(typed);
  }
});
