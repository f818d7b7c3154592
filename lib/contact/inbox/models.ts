import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import type { DeliveryPurpose, Interest, MessageState } from "../states";

// Types shared by lib/contact/inbox and components/inbox.

/** The record a message is about. */
export type MessageRecord = { id: string; kind: KindName; title: string; titleLanguage: Locale | undefined };

export type InboxLine = {
  id: string;
  reference: string;
  /** Null: erased. */
  sender: string | null;
  organisation: string | null;
  about: MessageRecord;
  /** The beginning of the text; null if it was erased. */
  begins: string | null;
  language: Locale;
  interest: Interest;
  state: MessageState;
  createdAt: Date;
  notes: number;
  hasFailed: boolean;
  /** The reader may mark it as spam, or undo that. */
  mayModerate: boolean;
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
  /** The name if the reader may know it, else the office; null for neither. */
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
  /** State of its email; null when the email is no longer stored. */
  sent: "waiting" | "sent" | "failed" | "kept" | null;
};

export type NoteLine = { id: string; text: string; author: string; createdAt: Date };
