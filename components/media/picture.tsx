import { mediaAddress, pictureSize, widthsOf } from "@/lib/media/key";

type PictureProps = {
  /** The key of a stored picture. */
  file: string;
  alternative: string;
  /** The language of the alternative text, where it is not the page's. */
  lang?: string | undefined;
  /** How wide it is shown, as `sizes` says it. */
  sizes?: string;
};

function addresses(file: string, widths: readonly number[], type: "webp" | "jpg"): string {
  return widths.map((width) => `${mediaAddress(file, `${width}.${type}`)} ${width}w`).join(", ");
}

/** A stored picture, in the size that the reader's screen needs. It has its place on the page before it has come. */
export function Picture({ file, alternative, lang, sizes = "(min-width: 48rem) 38rem, 100vw" }: PictureProps) {
  const size = pictureSize(file);
  if (!size) return null;
  const widths = widthsOf(size.width);
  return (
    <picture>
      <source type="image/webp" srcSet={addresses(file, widths, "webp")} sizes={sizes} />
      <img
        src={mediaAddress(file, `${widths.at(widths.length > 1 ? -2 : 0)}.jpg`)}
        srcSet={addresses(file, widths, "jpg")}
        sizes={sizes}
        width={size.width}
        height={size.height}
        loading="lazy"
        decoding="async"
        alt={alternative}
        lang={lang}
        className="h-auto max-w-full"
      />
    </picture>
  );
}
