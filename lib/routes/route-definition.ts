import type { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import type { Visitor } from "@/lib/auth/visitor";
import type { Prisma } from "@/lib/db";
import type { Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import type { Limit } from "./limit";
import type { readRequest } from "./read-request";

/** Who may call: anyone; somebody who has signed in, even if the second factor is still to come; a person in full. */
export type Need = "anyone" | "arriving" | "person";
type VisitorOf<N extends Need> = N extends "anyone" ? Visitor | null : Visitor;

export type RouteCall<N extends Need, I> = {
  visitor: VisitorOf<N>;
  input: I;
  locale: Locale;
  /** Where the person was going, if that is a page of ours. */
  next: string | undefined;
  address: string;
  device: string | null;
  cookies: string | null;
  now: Date;
};

/** A file to be saved; it is never shown in the place of a page. */
export type Download = {
  /** Letters of ASCII, digits, dots and hyphens. */
  name: string;
  type: string;
  content: string;
};

/** What was done, and what the answer should say. */
export type Done = {
  /** The page to show next. */
  to: string;
  cookie?: string | readonly string[];
  /** For a script instead of a page. */
  body?: Record<string, unknown>;
  /** Instead of either. */
  file?: Download;
  /** For the audit line: who it turned out to be, what it was done to. */
  actor?: Actor;
  subject?: string | null;
  details?: Prisma.InputJsonObject;
};

export type RouteDefinition<N extends Need, S extends z.ZodType> = {
  /** As the audit names it: area and verb. */
  name: string;
  actor: N;
  input: S;
  /** Reads the body, where it is neither JSON nor a plain form. */
  read?: typeof readRequest;
  /** The page with the form, to which a refused form goes back. Of what was sent it is given only texts. */
  form: (locale: Locale, values: Record<string, unknown>) => string;
  /** Where it goes when there is nothing left that its own page could show. Absent: to that page all the same. */
  gone?: (locale: Locale, values: Record<string, unknown>) => string;
  /** A look-up asked for at every key: that it was answered is no line of the audit. */
  isQuiet?: true;
  /** Fields that are never kept to be shown again. */
  secret?: readonly string[];
  limits?: (call: RouteCall<N, z.output<S>>) => Limit[] | Promise<Limit[]>;
  /** Whether a refusal of somebody who is not signed in is worth a line of the audit log. Absent: it is not. */
  auditsRefusal?: (call: RouteCall<N, z.output<S>>) => Promise<boolean>;
  run: (call: RouteCall<N, z.output<S>>) => Promise<Result<Done>>;
};
