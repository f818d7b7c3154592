import type { Locale } from "@/lib/i18n/locales";
import { tiesOf } from "../around/organisation";
import { peopleOf } from "../people-of";
import type { Beginning } from "../published";
import { pageReader } from "./read-record";

export async function organisationSurroundings({ id }: Beginning<"organisation">, locale: Locale) {
  const [ties, people] = await Promise.all([tiesOf(id, locale), peopleOf(id, locale)]);
  return { ties, people };
}

export const readOrganisation = pageReader("organisation", organisationSurroundings);
