import { env } from "@/lib/env";
import { errorFields, log } from "@/lib/log";
import { isDatabaseFailure } from "@/lib/serving/database-failure";
import { isProblem } from "./api/list-parameters";
import { type Problem, problem, problemStatus, problemType } from "./api/problem";

/** What a route answers: a document, or the address where it is now. */
export type DataAnswer = { body: object | string; type?: string; next?: string | null } | { movedTo: string };

export type DataRequest<P extends object = object> = { params: P; query: URLSearchParams; site: string };

const mark = Symbol.for("xarxa.data-route");

function answerOf(answer: DataAnswer | Problem): Response {
  if (isProblem(answer))
    return Response.json(answer, { status: problemStatus[answer.code], headers: { "content-type": problemType } });
  if ("movedTo" in answer) return new Response(null, { status: 308, headers: { location: answer.movedTo } });
  const { body, type = "application/json", next } = answer;
  const text = typeof body === "string" ? body : `${JSON.stringify(body)}\n`;
  return new Response(text, {
    headers: {
      "content-type": `${type}; charset=utf-8`,
      ...(next ? { link: `<${next}>; rel="next"` } : {}),
    },
  });
}

/**
 * Makes the handler of an address of open data. It knows its address and nothing about who asks, so that its answers
 * are kept for everybody. The front door adds limits, languages of problems and what other sites' pages need.
 */
export function dataRoute<P extends object = object>(read: (asked: DataRequest<P>) => Promise<DataAnswer | Problem>) {
  const handler = async (request: Request, { params }: { params: Promise<P> }): Promise<Response> => {
    try {
      const query = new URL(request.url).searchParams;
      // Next has no parameters for an address without variable parts.
      const known = Object.assign({}, await params);
      return answerOf(await read({ params: known, query, site: env().SITE_URL }));
    } catch (error) {
      log("error", "data.failed", errorFields(error));
      return answerOf(problem(isDatabaseFailure(error) ? "unavailable" : "failure"));
    }
  };
  return Object.assign(handler, { [mark]: true as const });
}

/** True for handlers made by `dataRoute`. */
export const isDataRoute = (handler: unknown): boolean => typeof handler === "function" && mark in handler;
