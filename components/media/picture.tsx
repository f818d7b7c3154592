import { mediaAddress, pictureSize, widthsOf } from "@/lib/media/key";

type PictureProps = {
  /** The key of a stored image. */
  file: string;
  /** Grants access to an image that is not public. */
  signature?: string | undefined;
  alternative: string;
  /** The language of the alternative text, if it differs from the page's. */
  lang?: string | undefined;
  /** In the text, beside a record's title, or in a form, where the image only has to be recognised. */
  place?: "text" | "head" | "form";
};

const places = {
  text: { sizes: "(min-width: 40rem) 38rem, 100vw", width: "max-w-measure" },
  head: { sizes: "(min-width: 64rem) 18rem, (min-width: 40rem) 38rem, 100vw", width: "max-w-measure" },
  form: { sizes: "16rem", width: "max-w-64" },
} as const;

type Shown = Pick<PictureProps, "file" | "signature">;

function addresses({ file, signature }: Shown, widths: readonly number[], type: "webp" | "jpg"): string {
  return widths.map((width) => `${mediaAddress(file, `${width}.${type}`, signature)} ${width}w`).join(", ");
}

/** A stored image in the size that the screen needs. Its space is reserved before it has loaded. */
export function ResponsivePicture({ file, signature, alternative, lang, place = "text" }: PictureProps) {
  const size = pictureSize(file);
  if (!size) return null;
  const { sizes, width } = places[place];
  const widths = widthsOf(size.width);
  return (
    <picture className={`block ${width}`}>
      <source type="image/webp" srcSet={addresses({ file, signature }, widths, "webp")} sizes={sizes} />
      <img
        src={mediaAddress(file, `${widths.at(widths.length > 1 ? -2 : 0)}.jpg`, signature)}
        srcSet={addresses({ file, signature }, widths, "jpg")}
        sizes={sizes}
        width={size.width}
        height={size.height}
        loading={place === "head" ? "eager" : "lazy"}
        decoding="async"
        alt={alternative}
        lang={lang}
        className="h-auto max-w-full"
      />
    </picture>
  );
}
