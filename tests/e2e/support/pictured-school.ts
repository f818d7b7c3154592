import { randomUUID } from "node:crypto";
import { system } from "@/lib/auth/actor";
import { create } from "@/lib/records/write/create";
import { publish } from "@/lib/records/write/publish";
import { idOf } from "../../support/id-of";

/** A school to which pictures are added, of Barcelona unless another city is named. */
export async function newSchool({ of = "barcelona", isDraft = false } = {}) {
  const cityId = await idOf("city", of);
  const slug = `pictured-${randomUUID().slice(0, 8)}`;
  const made = await create(system, "school", slug, {
    sourceLanguage: "en",
    responsibleCity: cityId,
    takenFrom: null,
    fields: { status: "open", city: cityId },
    translations: { en: { name: "Pictured School" } },
    parts: {},
  });
  if (!made.ok) throw new Error(JSON.stringify(made));
  if (!isDraft) await publish(system, "school", made.value.id, ["en"]);
  return { id: made.value.id, slug };
}
