import { finishOpenId } from "@/lib/auth/openid";

/** The callback address of OpenID providers. */
export function GET(request: Request): Promise<Response> {
  return finishOpenId(request);
}
