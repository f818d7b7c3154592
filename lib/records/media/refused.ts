import type { FormState } from "@/lib/routes/form-state";
import { firstValue, type Query } from "@/lib/routes/query";

/** The values and errors of a refused form of the media page, and the medium it was for. */
export type RefusedMedium = {
  /** Id of the medium; empty for a new one. */
  medium: string;
  isVideo: boolean;
  value: (name: string) => string | undefined;
  error: (name: string) => string | undefined;
};

/** Null when no form was refused. The query parameters `form=video` and `medium=<id>` name the form. */
export function refusedMedium({ draft, value, error }: FormState, query: Query): RefusedMedium | null {
  return draft && { medium: firstValue(query.medium), isVideo: firstValue(query.form) === "video", value, error };
}

/** The errors with links to their fields; field ids are prefixed with the id of the medium. */
export function mediaErrors({ errors }: FormState, refused: RefusedMedium | null) {
  const prefix = refused?.medium ? `${refused.medium}-` : refused?.isVideo ? "video-" : "";
  return errors.map(({ path, text }) => ({ href: path ? `#${prefix}${path}` : "#main", text }));
}
