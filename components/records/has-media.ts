import type { View } from "@/lib/kinds/view";
import { isMediaKey } from "@/lib/media/key";

/** Whether the record has a media section. */
export const hasMedia = (media: View["parts"]["media"]): boolean =>
  media.some(({ fields }) => fields.address || isMediaKey(fields.file));
