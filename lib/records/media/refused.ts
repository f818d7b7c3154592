import type { FormState } from "@/lib/routes/form-state";
import { firstValue, type Query } from "@/lib/routes/query";

/** What a refused form of the media page held, and which medium it was about. */
export type RefusedMedium = {
  /** The id of the medium; empty for a new one. */
  medium: string;
  isVideo: boolean;
  value: (name: string) => string | undefined;
  error: (name: string) => string | undefined;
};

/** Null when no form was refused. `form=video` and `medium=…` of the address say which form it was. */
export function refusedMedium({ draft, value, error }: FormState, query: Query): RefusedMedium | null {
  return draft && { medium: firstValue(query.medium), isVideo: firstValue(query.form) === "video", value, error };
}

/** The errors of the page, each linked to its field: the ids of a form's fields begin with its medium. */
export function mediaErrors({ errors }: FormState, refused: RefusedMedium | null) {
  const prefix = refused?.medium ? `${refused.medium}-` : refused?.isVideo ? "video-" : "";
  return errors.map(({ path, text }) => ({ href: path ? `#${prefix}${path}` : "#main", text }));
}
