import { signatureName } from "@/lib/media/key";
import { answerMedia } from "@/lib/records/media/answer";

type Context = { params: Promise<{ key: string; size: string }> };

/** Serves an image in one of its sizes, or a document. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { key, size } = await params;
  const { headers, url } = request;
  const signature = new URL(url).searchParams.get(signatureName);
  const asked = { cookies: headers.get("cookie"), etag: headers.get("if-none-match"), signature };
  return answerMedia(key, size, asked, new Date());
}
