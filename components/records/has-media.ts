import type { View } from "@/lib/kinds/view";
import { isMediaKey } from "@/lib/media/key";

/** Whether there is a section of pictures, videos and documents. */
export const hasMedia = (media: View["parts"]["media"]): boolean =>
  media.some(({ fields }) => fields.address || isMediaKey(fields.file));
