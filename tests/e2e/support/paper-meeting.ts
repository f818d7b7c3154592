import { idOf } from "../../support/id-of";
import { makeMeeting } from "../../support/meetings";
import { type PaperMeeting, preparePapers } from "../../support/papers";

/** A meeting in Barcelona of which everything can be printed. */
export async function paperMeeting(): Promise<PaperMeeting & { id: string }> {
  const barcelona = await idOf("city", "barcelona");
  const id = await makeMeeting(barcelona);
  return { id, ...(await preparePapers(id, barcelona)) };
}
