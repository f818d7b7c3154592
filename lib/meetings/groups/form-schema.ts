import { shortTexts } from "@/lib/routes/form-schema";
import { isUuid } from "@/lib/text/is-uuid";

/** "person.group" of a box on the page, or "person." for somebody without a group. */
export const pickValue = (personId: string, groupId: string | null) => `${personId}.${groupId ?? ""}`;

const partsOf = (text: string) => {
  const [personId = "", fromId = ""] = text.split(".");
  return { personId, fromId: fromId || null };
};

const isPick = (text: string) => {
  const { personId, fromId } = partsOf(text);
  return isUuid(personId) && (fromId === null || isUuid(fromId)) && text === pickValue(personId, fromId);
};

export const picks = shortTexts
  .refine((texts) => texts.every(isPick), "error.choice")
  .transform((texts) => texts.map(partsOf));
