import type { View } from "@/lib/kinds/view";
import { ResponsivePicture } from "./picture";

type Props = { medium: View["parts"]["media"][number]; place?: "text" | "head" };

/** A stored image of a record, with its alternative text in the language that it has. */
export function MediumPicture({ medium: { fields, texts, signature }, place = "text" }: Props) {
  const { alternative } = texts;
  return (
    <ResponsivePicture
      file={fields.file!}
      signature={signature}
      alternative={alternative?.text ?? ""}
      lang={alternative?.isFallback ? alternative.language : undefined}
      place={place}
    />
  );
}
