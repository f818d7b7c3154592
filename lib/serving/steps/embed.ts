import { shareBody } from "../answer";
import { answered, type Step } from "../door";
import { answerPublicPage } from "./pages";

/** Second path segment of pages that other sites may show in theirs: the only ones that may be framed. */
const embedSegment = "embed";

/** A public page that may be framed. It has no form, no cookie and no script, so nobody can be led to press anything. */
export const answerEmbed: Step = async (call, door) => {
  const { locale, segments } = call.address;
  if (!locale || segments[1] !== embedSegment) return undefined;
  const answer = await answerPublicPage(call, door);
  if (!answer || answer === answered || answer.status !== 200) return answer;
  const { "x-frame-options": _, ...headers } = answer.headers;
  const policy = headers["content-security-policy"]?.replace("frame-ancestors 'none'", "frame-ancestors *");
  return shareBody(answer, 200, { ...headers, ...(policy ? { "content-security-policy": policy } : {}) });
};
