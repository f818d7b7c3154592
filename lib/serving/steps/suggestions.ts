import { suggestionsSegment } from "../addresses";
import { shareBody } from "../answer";
import { answered, emptyAnswer, type Step } from "../door";
import { InFlight } from "../in-flight";
import { visitorAddress } from "../visitor-headers";
import { answerPublicPage } from "./pages";

/** A reader waits for one answer at a time, of milliseconds: a whole school behind one address stays below. */
const running = new InFlight(32);

/** Suggestions: as a public page, but a browser may use them again for a minute, and no network gets many at once. */
export const answerSuggestions: Step = async (call, door) => {
  const { locale, segments } = call.address;
  if (!locale || segments.length !== 2 || segments[1] !== suggestionsSegment) return undefined;
  const address = visitorAddress(call.req, door.isTrusted);
  if (!running.enter(address)) return emptyAnswer(door, 429, { "retry-after": "1" });
  try {
    const answer = await answerPublicPage(call, door);
    if (!answer || answer === answered || answer.status !== 200) return answer;
    return shareBody(answer, 200, { ...answer.headers, "cache-control": "public, max-age=60" });
  } finally {
    running.leave(address);
  }
};
