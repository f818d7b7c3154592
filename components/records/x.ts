import type { Card } from "@/lib/records/cards";
export type X = Card;
