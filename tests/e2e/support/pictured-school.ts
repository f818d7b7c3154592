import { randomUUID } from "node:crypto";
import { system } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import { create } from "@/lib/records/write/create";
import { publish } from "@/lib/records/write/publish";

/** A school to which pictures are added, of Barcelona unless another city is named. */
export async function newSchool({ of = "barcelona", isDraft = false } = {}) {
  const city = await database().record.findUniqueOrThrow({ where: { kind_slug: { kind: "city", slug: of } } });
  const slug = `pictured-${randomUUID().slice(0, 8)}`;
  const made = await create(system, "school", slug, {
    sourceLanguage: "en",
    responsibleCity: city.id,
    takenFrom: null,
    fields: { status: "open", city: city.id },
    translations: { en: { name: "Pictured School" } },
    parts: {},
  });
  if (!made.ok) throw new Error(JSON.stringify(made));
  if (!isDraft) await publish(system, "school", made.value.id, ["en"]);
  return { id: made.value.id, slug };
}
