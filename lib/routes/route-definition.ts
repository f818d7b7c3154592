import type { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import type { Visitor } from "@/lib/auth/visitor";
import type { Prisma } from "@/lib/db";
import type { Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import type { Limit } from "./limit";
import type { readRequest } from "./read-request";

/** Who may call: `anyone`; `arriving`: signed in, but the second factor may be missing; `person`: fully signed in. */
export type Need = "anyone" | "arriving" | "person";
type VisitorOf<N extends Need> = N extends "anyone" ? Visitor | null : Visitor;

export type RouteCall<N extends Need, I> = {
  visitor: VisitorOf<N>;
  input: I;
  locale: Locale;
  /** The page on this site the person wanted, if any. */
  next: string | undefined;
  address: string;
  device: string | null;
  cookies: string | null;
  now: Date;
};

/** A file to download; always sent as an attachment. */
export type Download = {
  /** ASCII letters, digits, dots and hyphens only. */
  name: string;
  type: string;
  content: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
};

/** The result of a route. */
export type Done = {
  /** Path to redirect to. */
  to: string;
  cookie?: string | readonly string[];
  /** JSON for scripts. */
  body?: Record<string, unknown>;
  /** Sent instead of a redirect or JSON. */
  file?: Download;
  /** For the audit log. */
  actor?: Actor;
  subject?: string | null;
  details?: Prisma.InputJsonObject;
};

export type RouteDefinition<N extends Need, S extends z.ZodType> = {
  /** Name in the audit log: area and verb. */
  name: string;
  actor: N;
  input: S;
  /** Reads bodies that are neither JSON nor a plain form. */
  read?: typeof readRequest;
  /** Path of the page with the form, where a refused form returns. Receives only the strings of the request. */
  form: (locale: Locale, values: Record<string, unknown>) => string;
  /** Path to return to when the subject no longer exists; by default the form's page. */
  gone?: (locale: Locale, values: Record<string, unknown>) => string;
  /** For look-ups while typing: successful calls are not audited. */
  isQuiet?: true;
  /** The audit log never says who called, also when they are signed in. */
  isAnonymous?: true;
  /** Fields that are never stored or shown again. */
  secret?: readonly string[];
  limits?: (call: RouteCall<N, z.output<S>>) => Limit[] | Promise<Limit[]>;
  /** Whether a refusal without a sign-in is audited; by default it is not. */
  auditsRefusal?: (call: RouteCall<N, z.output<S>>) => Promise<boolean>;
  run: (call: RouteCall<N, z.output<S>>) => Promise<Result<Done>>;
};
