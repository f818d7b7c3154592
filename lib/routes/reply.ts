import type { Missing } from "@/lib/auth/visitor";
import type { Failure, FieldError } from "@/lib/errors";
import type { FormValues } from "@/lib/forms/form-values";
import type { Locale } from "@/lib/i18n/locales";
import { keepDraft } from "./draft";
import { errorText } from "./error-text";
import { answerFull } from "./failure-answer";
import type { Done, Download } from "./route-definition";
import { textValues } from "./texts-of";

type Settings = {
  request: Request;
  locale: Locale;
  /** A plain form is answered with a redirect; otherwise the answer is JSON. */
  isForm: boolean;
  form: string;
  /** The page to go to when the subject of the form no longer exists. */
  gone?: string | undefined;
  values: Record<string, unknown>;
  secret: readonly string[];
  /** Nobody has signed in with that browser: of what is refused only so much is kept. */
  isStranger: boolean;
  now: Date;
};

const pages = { signIn: "sign-in", secondFactor: "second-factor", secondFactorSetUp: "second-factor/set-up" } as const;

/** Seconds after which another attempt may work. */
const retryLater = { 503: { "retry-after": "60" }, 507: {} };

/** Adds parameters to one of our paths. */
function withQuery(path: string, query: Record<string, string>): string {
  const url = new URL(path, "http://here.invalid");
  for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value);
  return url.pathname + url.search + url.hash;
}

const noStore = { "cache-control": "no-store" };

/** Refused, and nothing of it is kept. */
export const refusedStatus = (status: number) => Response.json({ error: "refused" }, { status, headers: noStore });

/** The outcomes of a route: redirects for forms, JSON for scripts. */
export class Reply {
  #isRefusal = false;

  constructor(private readonly settings: Settings) {}

  /** Whether the answer that was given says no. */
  get isRefusal(): boolean {
    return this.#isRefusal;
  }

  status(status: number): Response {
    this.#isRefusal = true;
    return refusedStatus(status);
  }

  done({ to, cookie, body, file }: Done): Response {
    if (file) return this.#download(file);
    const response = this.settings.isForm ? this.#redirect(to) : this.#json({ to, ...body }, 200);
    for (const line of [cookie ?? []].flat()) response.headers.append("set-cookie", line);
    return response;
  }

  /** What was typed while a sign-in ended is there again after the next one. A script keeps it itself. */
  async needed(what: "signIn" | Missing): Promise<Response> {
    const { locale, isForm, form, isStranger, now } = this.settings;
    this.#isRefusal = true;
    const values = isForm && !isStranger ? this.#keptValues() : {};
    const draft = Object.keys(values).length > 0 ? await keepDraft(values, [], now) : null;
    const next = draft ? withQuery(form, { draft }) : form;
    const page = withQuery(`/${locale}/account/${pages[what]}`, { next });
    return isForm ? this.#redirect(page) : this.#json({ error: what, to: page }, what === "signIn" ? 401 : 403);
  }

  invalid(errors: FieldError[]): Promise<Response> {
    return this.#refuse(errors, 422);
  }

  limited(wait: number): Promise<Response> {
    return this.#refuse([{ key: "account:error.tooOften", path: [] }], 429, { "retry-after": String(wait) });
  }

  failed(failure: Failure): Promise<Response> {
    if (failure.reason === "invalid") return this.invalid(failure.errors);
    if (failure.reason === "notFound")
      return this.#refuse([{ key: "account:error.notFound", path: [] }], 404, {}, {}, this.settings.gone);
    if (failure.reason === "unavailable")
      return this.#refuse(failure.errors, failure.status, retryLater[failure.status]);
    return this.#refuse([{ key: "account:error.conflict", path: [] }], 409, {}, { version: failure.version });
  }

  /** Without JavaScript: redirects to the form, which finds values and errors by an id. */
  async #refuse(
    errors: FieldError[],
    status: number,
    headers: Record<string, string> = {},
    more: object = {},
    page = this.settings.form,
  ) {
    const { isForm, locale, isStranger, request, now } = this.settings;
    this.#isRefusal = true;
    if (isForm) {
      const draft = await keepDraft(this.#keptValues(), errors, now, isStranger);
      if (draft === null) return answerFull(request, this.#keptValues());
      return this.#redirect(`${withQuery(page, { draft })}#error-summary`);
    }
    const told = errors.map((error) => ({ ...error, text: errorText(locale, error.key, error.values) }));
    return this.#json({ errors: told, ...more }, status, headers);
  }

  #keptValues(): FormValues {
    const { values, secret } = this.settings;
    return textValues(Object.fromEntries(Object.entries(values).filter(([name]) => !secret.includes(name))));
  }

  #download({ name, type, content }: Download): Response {
    const headers = {
      "content-type": type,
      "content-disposition": `attachment; filename="${name.replace(/[^\w.-]/g, "-")}"`,
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    };
    return new Response(content, { headers });
  }

  #redirect(to: string, headers: Record<string, string> = {}): Response {
    return new Response(null, { status: 303, headers: { ...headers, location: to, "cache-control": "no-store" } });
  }

  #json(body: object, status: number, headers: Record<string, string> = {}): Response {
    return Response.json(body, { status, headers: { ...headers, "cache-control": "no-store" } });
  }
}
