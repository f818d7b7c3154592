import { finishOpenId } from "@/lib/auth/openid";

/** Where a city's own accounts send people back to. */
export function GET(request: Request): Promise<Response> {
  return finishOpenId(request);
}
