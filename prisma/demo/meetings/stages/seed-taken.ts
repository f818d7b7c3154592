import type { Database } from "@/lib/db";
import { recordId } from "../../resolve";
import { invitationId } from "../ids";
import type { Staged } from "./stage";

/** Cities say after 30 days what they will try, and some later why not. */
const saidOn = 29;
const settledOn = 100;

/** What cities take home. */
export async function seedTaken(tx: Database, { slug, guests, at }: Staged): Promise<void> {
  const said = guests.flatMap(({ city, language, taken }) =>
    taken ? { invitationId: invitationId(slug, city), language, taken } : [],
  );
  await tx.takenHome.createMany({
    data: said.map(({ taken, ...row }) => ({ ...row, reason: taken.reason ?? "", answeredAt: at(saidOn) })),
  });
  await tx.takenHomePractice.createMany({
    data: said.flatMap(({ taken: { practices, given = {}, adapted = {} }, ...row }) =>
      practices.map((practice) => {
        const [reason, draft] = [given[practice] ?? "", adapted[practice]];
        return {
          ...{ ...row, practiceId: recordId("practice", practice), reason },
          ...{ draftId: draft ? recordId("practice", draft) : null, settledAt: reason || draft ? at(settledOn) : null },
        };
      }),
    ),
  });
}
