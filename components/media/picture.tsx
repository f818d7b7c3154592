import { mediaAddress, pictureSize, widthsOf } from "@/lib/media/key";

type PictureProps = {
  /** The key of a stored picture. */
  file: string;
  /** Opens it where it is not public. */
  signature?: string | undefined;
  alternative: string;
  /** The language of the alternative text, where it is not the page's. */
  lang?: string | undefined;
  /** In a form: to be recognised, not to be looked at. */
  small?: boolean;
};

type Shown = Pick<PictureProps, "file" | "signature">;

function addresses({ file, signature }: Shown, widths: readonly number[], type: "webp" | "jpg"): string {
  return widths.map((width) => `${mediaAddress(file, `${width}.${type}`, signature)} ${width}w`).join(", ");
}

/** A stored picture, in the size that the reader's screen needs. It has its place on the page before it has come. */
export function Picture({ file, signature, alternative, lang, small = false }: PictureProps) {
  const size = pictureSize(file);
  if (!size) return null;
  const sizes = small ? "16rem" : "(min-width: 40rem) 38rem, 100vw";
  const widths = widthsOf(size.width);
  return (
    <picture className={`block ${small ? "max-w-64" : "max-w-measure"}`}>
      <source type="image/webp" srcSet={addresses({ file, signature }, widths, "webp")} sizes={sizes} />
      <img
        src={mediaAddress(file, `${widths.at(widths.length > 1 ? -2 : 0)}.jpg`, signature)}
        srcSet={addresses({ file, signature }, widths, "jpg")}
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
