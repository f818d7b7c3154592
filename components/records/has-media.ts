import type { View } from "@/lib/kinds/view";
import { isMediaKey, pictureSize } from "@/lib/media/key";

type Media = View["parts"]["media"];

/** The picture that stands for the record: the first one that is kept here and is no logo. */
export const leadPicture = (media: Media): Media[number] | undefined =>
  media.find(
    ({ fields: { file, logo, type } }) => type === "image" && !logo && isMediaKey(file) && pictureSize(file) !== null,
  );

/** The media that have a section: all but the picture at the top of the page. */
export function sectionMedia(media: Media): Media {
  const lead = leadPicture(media);
  return media.filter((medium) => medium !== lead && (medium.fields.address || isMediaKey(medium.fields.file)));
}

/** Whether the record has a media section. */
export const hasMedia = (media: Media): boolean => sectionMedia(media).length > 0;
