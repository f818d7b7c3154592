import { type Body, readRequest } from "@/lib/routes/read-request";

/**
 * Reads the press in a mail program (RFC 8058): the token is in the address, and the body, in whatever form, says
 * nothing more. The answer is no redirect, which mail programs do not follow. Anything else is a form of our own.
 */
export async function readOneClick(request: Request): Promise<Body> {
  const token = new URL(request.url).searchParams.get("token");
  return token === null ? readRequest(request) : { ok: true, values: { token }, isForm: false };
}
