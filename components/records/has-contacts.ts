import type { View } from "@/lib/kinds/view";

type Contacts = View["parts"]["contacts"];

/** The contacts that readers see: a person without a public name or office is not shown. */
export const shownContacts = (contacts: Contacts): Contacts =>
  contacts.filter(({ fields }) => fields.organisation || fields.person?.name || fields.person?.office);

export const hasContacts = (contacts: Contacts): boolean => shownContacts(contacts).length > 0;
