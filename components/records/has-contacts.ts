import type { View } from "@/lib/kinds/view";

/** Whether readers see any contact: a person without a public name or office is not shown. */
export const hasContacts = (contacts: View["parts"]["contacts"]): boolean =>
  contacts.some(({ fields }) => fields.organisation || fields.person?.name || fields.person?.office);
