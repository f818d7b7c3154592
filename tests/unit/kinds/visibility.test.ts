import { expect, test } from "vitest";
import { kinds } from "@/lib/kinds/index";
import { isPublicTo } from "@/lib/kinds/visibility";

const { reviewItems } = kinds.meeting.parts;

test.each([
  ["public", true],
  ["hostOnly", false],
  [undefined, false],
])("an item with the visibility %s is public: %s", (visibility, isPublic) => {
  expect(isPublicTo(reviewItems.fields, { visibility })).toBe(isPublic);
});

test("a part without visibility is public with its record", () => {
  expect(isPublicTo(kinds.meeting.parts.visits.fields, {})).toBe(true);
});
