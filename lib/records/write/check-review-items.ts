import type { FieldError } from "@/lib/errors";
import type { BaseInput } from "@/lib/kinds/input";

/** "Agreed by all" and a number of agreeing cities say different things: one of them is wrong. */
export function checkReviewItems({ parts }: Pick<BaseInput, "parts">): FieldError[] {
  return (parts.reviewItems ?? []).flatMap(({ fields }, index): FieldError[] =>
    fields.agreedByAll === true && fields.agreedBy !== undefined
      ? [{ key: "error.agreedTwice", path: ["parts", "reviewItems", index, "fields", "agreedBy"] }]
      : [],
  );
}
