import type { CreateModel, Option } from "@/lib/forms/field-model";

type Asked = { title: string; city: string; locale: string; language: string; isDifferent: boolean };
type Refused = { path: (string | number)[]; text: string; link?: string };

/** Why a record was not made; `isSameName` when it is made if it is said to be a different one. */
export type CreateProblem = { errors: { text: string; link?: string }[]; isSameName: boolean };

const saveAddress = "/api/admin/records/save";

function valuesOf(what: CreateModel, { title, city, locale, language, isDifferent }: Asked) {
  return {
    ...{ locale, kind: what.kind, language, intent: "save", responsibleCity: city },
    [`translations.${language}.${what.titleField}`]: title,
    ...(what.hasCity && city ? { "fields.city": city } : {}),
    ...(isDifferent ? { different: "yes" } : {}),
  };
}

/** Makes a draft of a record, as its own form would. */
export async function createRecord(what: CreateModel, asked: Asked): Promise<Option | CreateProblem> {
  try {
    const headers = { accept: "application/json", "content-type": "application/json" };
    const body = JSON.stringify(valuesOf(what, asked));
    const response = await fetch(saveAddress, { method: "POST", headers, body });
    const answer = (await response.json()) as { id?: string; errors?: Refused[] };
    if (response.ok && answer.id) return { value: answer.id, label: asked.title, lang: asked.language };
    const errors = (answer.errors ?? []).map(({ text, link }) => ({ text, ...(link ? { link } : {}) }));
    return { errors, isSameName: (answer.errors ?? []).some(({ path }) => path[0] === "different") };
  } catch {
    return { errors: [], isSameName: false };
  }
}
