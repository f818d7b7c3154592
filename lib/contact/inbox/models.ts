import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import type { DeliveryPurpose, Interest, MessageState } from "../states";

// What the inbox shows, between this folder, which finds it, and components/inbox, which writes it.

/** The record that a message asks about. */
export type About = { id: string; kind: KindName; title: string; titleLanguage: Locale | undefined };

export type InboxLine = {
  id: string;
  reference: string;
  /** Null: erased. */
  sender: string | null;
  organisation: string | null;
  about: About;
  /** How it begins; null: erased. */
  begins: string | null;
  language: Locale;
  interest: Interest;
  state: MessageState;
  createdAt: Date;
  notes: number;
  hasFailed: boolean;
  /** The reader may put it among the spam, or take it from there. */
  mayJudge: boolean;
};

export type HappeningType =
  | "posted"
  | "accepted"
  | "deferred"
  | "refused"
  | "bounced"
  | "delivered"
  | "autoReplied"
  | "repeated"
  | "reminded"
  | "opened"
  | "answered"
  | "declined"
  | "handedOver";

export type DeliveryLine = {
  id: string;
  /** A name that the reader may know, else an office; null: neither. */
  to: { text: string; language: Locale | undefined } | null;
  purpose: DeliveryPurpose;
  state: "waiting" | "sent" | "failed";
  happenings: { key: string; at: Date; type: HappeningType; detail: string | null }[];
};

export type AnswerLine = {
  id: string;
  /** Null: erased. */
  text: string | null;
  language: Locale;
  author: string | null;
  createdAt: Date;
  /** What became of its e-mail; null: it is no longer kept. */
  sent: "waiting" | "sent" | "failed" | "kept" | null;
};

export type NoteLine = { id: string; text: string; author: string; createdAt: Date };
