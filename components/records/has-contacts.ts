import type { View } from "@/lib/kinds/view";

/** Whether a reader would see anybody: a person without a public name or office is nobody to them. */
export const hasContacts = (contacts: View["parts"]["contacts"]): boolean =>
  contacts.some(({ fields }) => fields.organisation || fields.person?.name || fields.person?.office);
