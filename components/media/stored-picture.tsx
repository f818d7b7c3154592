import { Lang } from "@/components/ui/lang";
import type { Locale } from "@/lib/i18n/locales";
import type { View } from "@/lib/kinds/view";
import { plainText } from "@/lib/text/markdown";
import { written } from "../records/written";
import { Picture } from "./picture";

type Medium = View["parts"]["media"][number];

/** A picture of the file store with its caption. */
export function StoredPicture({ medium, locale }: { medium: Medium; locale: Locale }) {
  const { caption, alternative } = medium.texts;
  return (
    <figure>
      <Picture
        file={medium.fields.file!}
        signature={medium.signature}
        alternative={alternative?.text ?? ""}
        lang={alternative?.isFallback ? alternative.language : undefined}
      />
      {caption && (
        <figcaption className="mt-2 max-w-measure">
          <Lang words={written({ ...caption, text: plainText(caption.text) }, locale)} />
        </figcaption>
      )}
    </figure>
  );
}
