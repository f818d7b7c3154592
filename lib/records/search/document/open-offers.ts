import { dayOfInstant, isOpenOffer } from "@/lib/kinds/offers";
import type { BaseStored } from "@/lib/records/store/stored";

/** The record without the offers that are over: nothing of them is found. */
export function withOpenOffers(stored: BaseStored, now: Date): BaseStored {
  const { offers, ...parts } = stored.input.parts;
  if (!offers) return stored;
  const open = offers.filter(({ fields }) => isOpenOffer(fields, dayOfInstant(now)));
  return { ...stored, input: { ...stored.input, parts: { ...parts, offers: open } } };
}
