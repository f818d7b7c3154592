import type { Actor } from "@/lib/auth/actor";
import type { Action } from "@/lib/auth/can";
import type { Database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { Changes, ImportSource, RowReason } from "../model";

// References and terms are no records: they have no version, no drafts and no history of their own.

export type ThingValues = Readonly<Record<string, unknown>>;

/** One of ours, as rows are compared with it. `alike`: what leaves a doubt whether a row is it; its title by default. */
export type Thing = { id: string; title: string; keys: string[]; alike?: string[]; isOwn: boolean };

export type StoredThing = { title: string; values: ThingValues };

/** Where rows are brought in. */
export type ThingPlace = { cityId: string; language: Locale; source: ImportSource | null };

/** Of which import a change is, and when it is made. */
export type SaveMoment = ThingPlace & { importId: string; fileName: string; now: Date };

/** `id` null: a new one. */
export type ThingChange = { id: string | null; values: ThingValues };

export type CompletedThing = {
  values: Record<string, unknown>;
  notes: RowReason[];
  refusals?: RowReason[];
  /** What a new one leaves as it is here. */
  kept?: Changes;
  /** What the row is called, when no column says it. */
  name?: string | undefined;
};

export type ThingReader = {
  things: Thing[];
  /** What rows say only beside each other; `most` of them are looked at together, whatever blocks they come in. */
  together?: { most: number; read: (rows: readonly ThingValues[]) => ThingValues[] };
  /** The values of a row as they are stored, and what is wrong with them. */
  complete(values: ThingValues): CompletedThing;
};

/** How one sort of them is found, read, written and taken away. */
export type ThingStore = {
  /** What a person must be allowed to do to bring them in. */
  right: Action;
  /** They belong to all cities. */
  isShared: boolean;
  /** What is there, and how rows are read beside it. */
  open(place: ThingPlace): Promise<ThingReader>;
  /** What surely tells which one a row is, the best first. */
  keysOf(values: ThingValues): string[];
  /** What a row has in common with those that it could be; its name by default. */
  alikeOf?(values: ThingValues): string[];
  /** As rows say them; what is empty is absent. */
  read(tx: Database, ids: readonly string[]): Promise<Map<string, StoredThing>>;
  /** Checks, authorises and writes; returns the ids in the same order, and the stale tags. Throws a `Refusal`. */
  save(
    tx: Database,
    actor: Actor,
    changes: readonly ThingChange[],
    moment: SaveMoment,
  ): Promise<{ ids: string[]; tags: string[] }>;
  /** One record that uses each of these, where there is one. */
  users(tx: Database, ids: readonly string[]): Promise<Map<string, string>>;
  /**
   * Lists what a whole file does not have, and takes it away together when somebody says so. Throws a `Refusal` when one
   * of them is used; `inUse`: the reason.
   */
  absent?: {
    inUse: string;
    remove(tx: Database, actor: Actor, ids: readonly string[], moment: SaveMoment): Promise<string[]>;
  };
  /** Throws a `Refusal` when it is used. Returns the stale tags. */
  remove(tx: Database, actor: Actor, id: string, moment: SaveMoment): Promise<string[]>;
  path(locale: Locale, thing: { id: string; cityId: string }): string;
};
