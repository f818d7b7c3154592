import type { NamedPractice } from "@/lib/meetings/follow-up/directory-practices";

/** Practices as the choices of a field, each in its own language. */
export const namedChoices = (practices: readonly NamedPractice[]) =>
  practices.map(({ id, name }) => ({
    ...{ value: id, label: name.text },
    ...(name.lang ? { lang: name.lang } : {}),
  }));
