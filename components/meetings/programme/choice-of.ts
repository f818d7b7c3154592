import type { RecordChoice } from "@/lib/meetings/programme/choices";

/** A record or term as a choice of a field. */
export const choiceOf = ({ id, name }: RecordChoice) => ({
  ...{ value: id, label: name.text },
  ...(name.lang ? { lang: name.lang } : {}),
});
