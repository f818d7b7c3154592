import { z } from "zod";
import { writeAudit } from "@/lib/audit";
import { readVisitor, type Visitor } from "@/lib/auth/visitor";
import { database } from "@/lib/db";
import type { FieldError, Result } from "@/lib/errors";
import type { FormValues } from "@/lib/forms/form-values";
import { knownLocale } from "@/lib/i18n/locales";
import { errorFields, log } from "@/lib/log";
import { fieldErrors } from "./error-text";
import { answerFailure, answerTooOften } from "./failure-answer";
import { checkLimits } from "./limit";
import { ownPath } from "./own-path";
import { addressOf, type Body, deviceOf, isForeign, readRequest } from "./read-request";
import { Reply, refusedStatus } from "./reply";
import type { Done, Need, RouteCall, RouteDefinition } from "./route-definition";
import { countRefusal, type Sender, senderOf, waitOf } from "./strangers";
import { textValues } from "./texts-of";

/** Separates the fields that every form may have. */
function splitFrame({ locale, next, ...values }: Record<string, unknown>) {
  return { locale: knownLocale(locale), next: ownPath(next), values };
}

/** What the visitor lacks to call the route: a sign-in, a second factor, or nothing (null). */
function missingFor(need: Need, visitor: Visitor | null) {
  if (need === "anyone") return null;
  if (!visitor) return "signIn" as const;
  return need === "person" ? visitor.missing : null;
}

type Incoming = { request: Request; sender: Sender; now: Date };

/**
 * Strangers' unknown fields are dropped, so that they are not stored in drafts. Signed-in users may have dynamic
 * fields.
 */
function storableFields(
  schema: z.ZodType,
  values: Record<string, unknown>,
  isStranger: boolean,
): Record<string, unknown> {
  if (!isStranger || !(schema instanceof z.ZodObject)) return values;
  return Object.fromEntries(Object.entries(values).filter(([name]) => Object.hasOwn(schema.shape, name)));
}

function replyTo<N extends Need, S extends z.ZodType>(
  route: RouteDefinition<N, S>,
  body: Body,
  { request, sender, now }: Incoming,
) {
  const { locale, next, values } = splitFrame(body.ok ? body.values : {});
  const texts = { ...textValues(values), next };
  const reply = new Reply({
    request,
    locale,
    isForm: body.isForm,
    form: route.form(locale, texts),
    gone: route.gone?.(locale, texts),
    values: storableFields(route.input, values, sender.isStranger),
    secret: route.secret ?? [],
    isStranger: sender.isStranger,
    now,
  });
  return { reply, locale, next, values };
}

/** Checks in order: sign-in, input, limits, then the work. Each step may refuse. */
async function handle<N extends Need, S extends z.ZodType>(
  route: RouteDefinition<N, S>,
  { request, sender, now }: Incoming,
  { reply, locale, next, values }: ReturnType<typeof replyTo>,
): Promise<Response> {
  const { visitor, address } = sender;
  const note = (outcome: string, more: Partial<Done> = {}) => {
    const actor = route.isAnonymous ? null : (more.actor ?? visitor?.actor ?? null);
    return writeAudit(database(), { actor, action: route.name, outcome, ...pick(more) });
  };
  const needed = missingFor(route.actor, visitor);
  if (needed && visitor) await note(needed);
  if (needed) return reply.needed(needed);
  const parsed = route.input.safeParse(values);
  if (!parsed.success) return reply.invalid(fieldErrors(parsed.error.issues));

  const frame = { locale, next, address, device: deviceOf(request), cookies: request.headers.get("cookie"), now };
  const call = { visitor, input: parsed.data, ...frame } as RouteCall<N, z.output<S>>;
  const { wait, first } = await checkLimits((await route.limits?.(call)) ?? [], now);
  if (wait > 0 && first) await note("limited");
  if (wait > 0) return reply.limited(wait);

  const result = await route.run(call);
  if (!result.ok) {
    if (visitor || (await route.auditsRefusal?.(call))) await note(result.reason);
    return reply.failed(result);
  }
  if (!route.isQuiet) await note("done", result.value);
  return reply.done(result.value);
}

async function answer<N extends Need, S extends z.ZodType>(
  route: RouteDefinition<N, S>,
  request: Request,
  read: () => Promise<Body>,
): Promise<Response> {
  const now = new Date();
  const cookies = request.headers.get("cookie");
  const visitor = await readVisitor(cookies, now);
  if (isForeign(request)) {
    if (visitor) await writeAudit(database(), { actor: visitor.actor, action: route.name, outcome: "foreignOrigin" });
    return refusedStatus(403);
  }
  const sender = await senderOf(visitor, addressOf(request), cookies);
  const wait = await waitOf(sender, now);
  if (wait > 0) return answerTooOften(request, wait);
  const body = await read();
  const incoming = { request, sender, now };
  const context = replyTo(route, body, incoming);
  const response = body.ok ? await handle(route, incoming, context) : context.reply.status(body.status);
  if (context.reply.isRefusal) await countRefusal(sender, now);
  return response;
}

function pick({ subject, details }: Partial<Done>) {
  return { subject: subject ?? null, details: details ?? {} };
}

/** The form values that the failure page may offer again: those of a plain form of our own without secrets. */
function sendableAgain(request: Request, body: Body | undefined, secret: readonly string[]): FormValues | undefined {
  if (request.method !== "POST" || !body?.ok || !body.isForm || isForeign(request)) return undefined;
  return secret.some((name) => name in body.values) ? undefined : textValues(body.values);
}

const mark = Symbol.for("xarxa.route");

export type Handler = ((request: Request) => Promise<Response>) & { [mark]?: true };

/**
 * The only way to write a route handler: it checks origin, body size, visitor, input and limits, answers as redirect or
 * JSON, and writes the audit log.
 */
export function defineRoute<N extends Need, S extends z.ZodType>(route: RouteDefinition<N, S>): Handler {
  const handler: Handler = async (request) => {
    let body: Promise<Body> | undefined;
    const read = () => {
      body ??= (route.read ?? readRequest)(request);
      return body;
    };
    try {
      return await answer(route, request, read);
    } catch (error) {
      log("error", "route.failed", errorFields(error));
      const sent = await read().catch(() => undefined);
      return answerFailure(request, error, sendableAgain(request, sent, route.secret ?? []));
    }
  };
  return Object.assign(handler, { [mark]: true as const });
}

/** True for handlers made by `defineRoute`; a test requires it of all routes. */
export function isDefinedRoute(handler: unknown): boolean {
  return typeof handler === "function" && (handler as Handler)[mark] === true;
}

/** A failure with one error, at the field `path`. */
export const refused = (key: string, ...path: string[]): Result<never> => ({
  ok: false,
  reason: "invalid",
  errors: [{ key, path } satisfies FieldError],
});
