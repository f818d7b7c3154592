import type { NamedIn } from "@/lib/meetings/cities/names";

/** A name in its own language; a dash while there is none. */
export const NameInLanguage = ({ name }: { name: NamedIn | null }) =>
  name ? <span lang={name.lang}>{name.text}</span> : "–";
