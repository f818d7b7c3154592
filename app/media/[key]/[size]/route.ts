import { signatureName } from "@/lib/media/key";
import { answerMedia } from "@/lib/records/media/answer";
import { isDatabaseFailure } from "@/lib/serving/database-failure";

type Context = { params: Promise<{ key: string; size: string }> };

/** A picture in one of its sizes, or a document. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { key, size } = await params;
  const { headers, url } = request;
  const signature = new URL(url).searchParams.get(signatureName);
  const asked = { cookies: headers.get("cookie"), etag: headers.get("if-none-match"), signature };
  try {
    return await answerMedia(key, size, asked, new Date());
  } catch (error) {
    if (!isDatabaseFailure(error)) throw error;
    return new Response(null, { status: 503, headers: { "retry-after": "5", "cache-control": "no-store" } });
  }
}
