import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { POST as upload } from "@/app/api/admin/media/upload/route";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { env } from "@/lib/env";
import { create } from "@/lib/records/write/create";
import { addPerson, cookieFor } from "../../../support/people";
import { pictureBytes } from "../../../support/pictures";

// Simulates Node's error for a full disk after a number of files. Our own code is not mocked.
const disk = vi.hoisted(() => ({ room: Number.POSITIVE_INFINITY }));
vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  const writeFile = async (...given: Parameters<typeof real.writeFile>) => {
    disk.room -= 1;
    if (disk.room < 0) throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
    return real.writeFile(...given);
  };
  return { ...real, writeFile, default: { ...real, writeFile } };
});

const folder = mkdtempSync(join(tmpdir(), "media-"));
process.env.MEDIA_FOLDER = folder;
afterAll(closeDatabase);

let record = "";
let cookie = "";

beforeAll(async () => {
  const { id: city } = await database().city.findFirstOrThrow({ orderBy: { id: "asc" } });
  cookie = await cookieFor((await addPerson([{ role: "coordinator", cityId: city }])).id);
  const made = await create(system, "school", `school-${randomUUID().slice(0, 8)}`, {
    sourceLanguage: "en",
    responsibleCity: city,
    takenFrom: null,
    fields: { status: "open", city },
    translations: { en: { name: "A School" } },
    parts: {},
  });
  record = made.ok ? made.value.id : "";
});

async function send(json = true) {
  const form = new FormData();
  const said = {
    keep: "medium",
    "translations.en.alternative": "A gate",
    "fields.credit": "Anna Riera",
    "fields.licence": "CC BY 4.0",
    "fields.peopleRecognisable": "no",
  };
  for (const [name, value] of Object.entries(said)) form.set(name, value);
  form.set("file", new File([new Uint8Array(await pictureBytes(1000, 700))], "a.jpg"));
  const query = new URLSearchParams({ locale: "en", kind: "school", id: record });
  const headers = { accept: json ? "application/json" : "text/html", cookie, origin: new URL(env().SITE_URL).origin };
  const address = `${env().SITE_URL}/api/admin/media/upload?${query}`;
  return upload(new Request(address, { method: "POST", headers, body: form }));
}

const rows = () => Promise.all([database().media.count(), database().mediaFile.count()]);
const left = () => readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.includes("/"));

describe("if a file cannot be written", () => {
  test.each([0, 1, 5])(
    "because the disk is full after %i files, the answer is a 507 and nothing is left behind",
    async (room) => {
      const before = await rows();
      disk.room = room;
      const answer = await send();
      disk.room = Number.POSITIVE_INFINITY;
      const { errors } = (await answer.json()) as { errors: { key: string; text: string }[] };
      expect([answer.status, errors[0]]).toMatchObject([507, { key: "media:error.full", path: ["file"] }]);
      expect(errors[0]!.text).toMatch(/no space left/);
      expect([await rows(), left()]).toEqual([before, []]);
    },
  );

  test("the form without JavaScript comes back with the error", async () => {
    disk.room = 0;
    const answer = await send(false);
    disk.room = Number.POSITIVE_INFINITY;
    expect([answer.status, answer.headers.get("location")]).toMatchObject([303, expect.stringContaining("draft=")]);
    const draft = await database().formDraft.findFirstOrThrow({ orderBy: { expiresAt: "desc" } });
    expect(draft.errors).toEqual([{ key: "media:error.full", path: ["file"] }]);
  });

  test("for any other reason, the answer is a 503 and nothing is left behind", async () => {
    const before = await rows();
    rmSync(join(folder, "coming"), { recursive: true, force: true });
    writeFileSync(join(folder, "coming"), "a file where a folder should be");
    const answer = await send();
    rmSync(join(folder, "coming"));
    const { errors } = (await answer.json()) as { errors: { key: string }[] };
    expect([answer.status, answer.headers.get("retry-after"), errors[0]!.key]).toEqual([
      503,
      "60",
      "media:error.unavailable",
    ]);
    expect([await rows(), left()]).toEqual([before, []]);
  });

  test("the same file is accepted once there is room again", async () => {
    mkdirSync(join(folder, "coming"), { recursive: true });
    expect((await send()).status).toBe(200);
    expect(left().length).toBeGreaterThan(0);
  });
});
