import type { Locale } from "@/lib/i18n/locales";
import type { View } from "@/lib/kinds/view";
import { tiesOf } from "../around/organisation";
import { peopleOf } from "../people-of";
import { pageReader } from "./read-record";

export async function organisationSurroundings(organisation: View<"organisation">, locale: Locale) {
  const [ties, people] = await Promise.all([tiesOf(organisation.id, locale), peopleOf(organisation.id, locale)]);
  return { ties, people };
}

export const readOrganisation = pageReader("organisation", organisationSurroundings);
