import { MediaNow, MediaToCome } from "@/components/media/media-parts";
import { MediaWork } from "@/components/media/media-work";
import type { Locale } from "@/lib/i18n/locales";
import { adminPath } from "@/lib/kinds/address";
import type { KindName } from "@/lib/kinds/index";
import type { MediaList } from "@/lib/records/media/list";

/** The media of a record below its form. */
export function RecordMedia({ locale, kind, list }: { locale: Locale; kind: KindName; list: MediaList }) {
  const parts = { locale, kind, list, refused: null, within: "record" } as const;
  return (
    <MediaWork href={`${adminPath(locale, kind, list.record.id)}/media`} list={<MediaNow {...parts} />}>
      <MediaToCome {...parts} />
    </MediaWork>
  );
}
