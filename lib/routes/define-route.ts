import type { z } from "zod";
import { writeAudit } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { readVisitor, type Visitor } from "@/lib/auth/visitor";
import { database, type Prisma } from "@/lib/db";
import type { FieldError, Result } from "@/lib/errors";
import { isLocale, type Locale, sourceLocale } from "@/lib/i18n/locales";
import { describeError, log } from "@/lib/log";
import type { FormValues } from "./draft";
import { fieldErrors } from "./error-text";
import { answerFailure } from "./failure-answer";
import { checkLimits, type Limit } from "./limit";
import { ownPath } from "./own-path";
import { addressOf, type Body, deviceOf, isForeign, readRequest } from "./read-request";
import { Reply } from "./reply";
import { textsOf } from "./texts-of";

/** Who may call: anyone; somebody who has signed in, even if the second factor is still to come; a person in full. */
type Need = "anyone" | "arriving" | "person";
type VisitorOf<N extends Need> = N extends "anyone" ? Visitor | null : Visitor;

export type Call<N extends Need, I> = {
  visitor: VisitorOf<N>;
  input: I;
  locale: Locale;
  /** Where the person was going, if that is a page of ours. */
  next: string | undefined;
  address: string;
  device: string | null;
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
  cookie?: string;
  /** For a script instead of a page. */
  body?: Record<string, unknown>;
  /** Instead of either. */
  file?: Download;
  /** For the audit line: who it turned out to be, what it was done to. */
  actor?: Actor;
  subject?: string | null;
  details?: Prisma.InputJsonObject;
};

type Definition<N extends Need, S extends z.ZodType> = {
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
  limits?: (call: Call<N, z.output<S>>) => Limit[];
  run: (call: Call<N, z.output<S>>) => Promise<Result<Done>>;
};

/** Fields that every form may have beside its own. */
function splitFrame({ locale, next, ...values }: Record<string, unknown>) {
  return { locale: isLocale(locale) ? locale : sourceLocale, next: ownPath(next), values };
}

/** What a visitor lacks for this route, or null. */
function whatIsNeeded(need: Need, visitor: Visitor | null) {
  if (need === "anyone") return null;
  if (!visitor) return "signIn" as const;
  return need === "person" ? visitor.missing : null;
}

/** The outcome as the audit names it, and what it says about it. */
const outcomeOf = (result: Result<Done>): [string, Partial<Done>] =>
  result.ok ? ["done", result.value] : [result.reason, {}];

type Refused = { outcome: string; response: Response; isLogged: boolean };

async function answer<N extends Need, S extends z.ZodType>(
  route: Definition<N, S>,
  request: Request,
  body: Body,
): Promise<Response> {
  const now = new Date();
  const { locale, next, values } = splitFrame(body.ok ? body.values : {});
  const reply = new Reply({
    locale,
    isForm: body.isForm,
    form: route.form(locale, { ...textsOf(values), next }),
    gone: route.gone?.(locale, { ...textsOf(values), next }),
    values,
    secret: route.secret ?? [],
    now,
  });
  const visitor = await readVisitor(request.headers.get("cookie"), now);
  const note = (outcome: string, more: Partial<Done> = {}) =>
    writeAudit(database(), { actor: more.actor ?? visitor?.actor ?? null, action: route.name, outcome, ...pick(more) });
  const refuse = async ({ outcome, response, isLogged }: Refused) => {
    if (isLogged) await note(outcome);
    return response;
  };

  if (isForeign(request))
    return refuse({ outcome: "foreignOrigin", response: reply.status(403), isLogged: visitor !== null });
  if (!body.ok) return reply.status(body.status);
  const needed = whatIsNeeded(route.actor, visitor);
  if (needed) return refuse({ outcome: needed, response: reply.needed(needed), isLogged: visitor !== null });
  const parsed = route.input.safeParse(values);
  if (!parsed.success) return reply.invalid(fieldErrors(parsed.error.issues));

  const call = {
    visitor,
    input: parsed.data,
    locale,
    next,
    address: addressOf(request),
    device: deviceOf(request),
    now,
  };
  const limits = route.limits?.(call as Call<N, z.output<S>>) ?? [];
  const { wait, first } = await checkLimits(limits, now);
  if (wait > 0) return refuse({ outcome: "limited", response: await reply.limited(wait), isLogged: first });

  const result = await route.run(call as Call<N, z.output<S>>);
  if (!(route.isQuiet && result.ok)) await note(...outcomeOf(result));
  return result.ok ? reply.done(result.value) : reply.failed(result);
}

function pick({ subject, details }: Partial<Done>) {
  return { subject: subject ?? null, details: details ?? {} };
}

/** What may be sent again from the failure page: a whole plain form of our own site, without a secret in it. */
function sendableAgain(request: Request, body: Body | undefined, secret: readonly string[]): FormValues | undefined {
  if (request.method !== "POST" || !body?.ok || !body.isForm || isForeign(request)) return undefined;
  return secret.some((name) => name in body.values) ? undefined : textsOf(body.values);
}

const mark = Symbol.for("xarxa.route");

export type Handler = ((request: Request) => Promise<Response>) & { [mark]?: true };

/** The one way to write a route handler: origin, body, person, limits, answer and audit line are the same everywhere. */
export function defineRoute<N extends Need, S extends z.ZodType>(route: Definition<N, S>): Handler {
  const handler: Handler = async (request) => {
    let body: Body | undefined;
    try {
      body = await (route.read ?? readRequest)(request);
      return await answer(route, request, body);
    } catch (error) {
      log("error", "route.failed", describeError(error));
      return answerFailure(request, error, sendableAgain(request, body, route.secret ?? []));
    }
  };
  return Object.assign(handler, { [mark]: true as const });
}

export function isDefinedRoute(handler: unknown): boolean {
  return typeof handler === "function" && (handler as Handler)[mark] === true;
}

export const refused = (key: string, ...path: string[]): Result<never> => ({
  ok: false,
  reason: "invalid",
  errors: [{ key, path } satisfies FieldError],
});
