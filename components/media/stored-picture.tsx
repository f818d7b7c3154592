import { Lang } from "@/components/ui/lang";
import type { Locale } from "@/lib/i18n/locales";
import type { View } from "@/lib/kinds/view";
import { wordsOf } from "@/lib/text/html";
import { written } from "../records/written";
import { MediumPicture } from "./medium-picture";

type Medium = View["parts"]["media"][number];

/** An image of the file store with its caption. */
export function StoredPicture({ medium, locale }: { medium: Medium; locale: Locale }) {
  const { caption } = medium.texts;
  return (
    <figure>
      <MediumPicture medium={medium} />
      {caption && (
        <figcaption className="mt-2 max-w-measure">
          <Lang words={written({ ...caption, text: wordsOf(caption.html) }, locale)} />
        </figcaption>
      )}
    </figure>
  );
}
