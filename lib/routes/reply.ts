import type { Missing } from "@/lib/auth/visitor";
import type { Failure, FieldError } from "@/lib/errors";
import type { FormValues } from "@/lib/forms/form-values";
import type { Locale } from "@/lib/i18n/locales";
import { storeDraft } from "./draft";
import { errorText } from "./error-text";
import { answerFull } from "./failure-answer";
import type { Done, Download } from "./route-definition";
import { textValues } from "./texts-of";

type Settings = {
  request: Request;
  locale: Locale;
  /** True for plain forms, answered with redirects; otherwise the response is JSON. */
  isForm: boolean;
  form: string;
  /** Where to redirect when the form's subject no longer exists. */
  gone?: string | undefined;
  values: Record<string, unknown>;
  secret: readonly string[];
  /** Nobody has signed in with this browser, so fewer refused values are stored. */
  isStranger: boolean;
  now: Date;
};

const pages = { signIn: "sign-in", secondFactor: "second-factor", secondFactorSetUp: "second-factor/set-up" } as const;

/** Retry-After in seconds by status. */
const retryLater = { 503: { "retry-after": "60" }, 507: {} };

/** Adds parameters to a path of this site. */
function withQuery(path: string, query: Record<string, string>): string {
  const url = new URL(path, "http://here.invalid");
  for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value);
  return url.pathname + url.search + url.hash;
}

const noStore = { "cache-control": "no-store" };

/** An error response; nothing of the request is stored. */
export const refusedStatus = (status: number) => Response.json({ error: "refused" }, { status, headers: noStore });

/** The responses of a route: redirects for forms, JSON for scripts. */
export class Reply {
  #isRefusal = false;

  constructor(private readonly settings: Settings) {}

  /** True when the response was a refusal. */
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

  /** Redirects to the missing sign-in step and keeps the typed values until after it. Scripts keep them themselves. */
  async needed(what: "signIn" | Missing): Promise<Response> {
    const { locale, isForm, form, isStranger, now } = this.settings;
    this.#isRefusal = true;
    const values = isForm && !isStranger ? this.#keptValues() : {};
    const draft = Object.keys(values).length > 0 ? await storeDraft(values, [], now) : null;
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

  /** For plain forms: stores values and errors as a draft and redirects to the form. */
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
      const draft = await storeDraft(this.#keptValues(), errors, now, isStranger);
      if (draft === null) return answerFull(request, this.#keptValues());
      return this.#redirect(`${withQuery(page, { draft })}#error-summary`);
    }
    const errorsWithTexts = errors.map((error) => ({ ...error, text: errorText(locale, error.key, error.values) }));
    return this.#json({ errors: errorsWithTexts, ...more }, status, headers);
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
