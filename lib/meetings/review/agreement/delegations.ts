import type { Database } from "@/lib/db";
import type { AnyDesk } from "../../desk/desk";

/** The cities that have a voice: those that come, without the host's own. */
export const delegationsOf = ({ id: meetingId, hostCityId }: AnyDesk) => ({
  ...{ meetingId, state: "accepted" as const },
  ...(hostCityId ? { OR: [{ cityId: null }, { cityId: { not: hostCityId } }] } : {}),
});

export const countDelegations = (tx: Database, desk: AnyDesk): Promise<number> =>
  tx.meetingInvitation.count({ where: delegationsOf(desk) });
