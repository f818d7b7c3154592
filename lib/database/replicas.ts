import { log } from "@/lib/log";
import { isListening } from "@/lib/serving/invalidation";
import { currentRendering } from "@/lib/serving/rendering";
import { shareInProcess } from "@/lib/serving/shared";
import { lagAt, type Position, requiredPosition } from "./positions";

// Which replica a public page is read from. Everything else is read from the primary.

/** In seconds: a replica that is further behind is left alone. */
const longestLag = 10;

/** `promoted`: it accepts writes, so its data are no copy any more. */
type ReplicaState = "ready" | "lagging" | "unreachable" | "promoted";

export type Replica = {
  /** Its place in DATABASE_READ_URL, from 1: an address would tell too much. */
  readonly name: string;
  readonly address: string;
  /** How far it has replayed the log of the primary; undefined while it is left alone. */
  reached: Position | undefined;
  isPromoted: boolean;
};

const state = shareInProcess("replicas", () => ({ replicas: [] as Replica[], turn: 0 }));

/** Called by the process that watches them; without that there are none. */
export function setReplicas(addresses: readonly string[]): readonly Replica[] {
  state.replicas = addresses.map((address, index) => ({
    ...{ name: String(index + 1), address },
    ...{ reached: undefined, isPromoted: false },
  }));
  return state.replicas;
}

export const hasReplicas = (): boolean => state.replicas.length > 0;

function stateOf({ reached, isPromoted }: Replica): ReplicaState {
  if (isPromoted) return "promoted";
  if (reached === undefined) return "unreachable";
  return lagAt(reached) > longestLag ? "lagging" : "ready";
}

/** How each replica is; `lag` in seconds, null when that is not known. */
export function describeReplicas() {
  return state.replicas.map((replica) => ({
    name: replica.name,
    state: stateOf(replica),
    lag: replica.reached === undefined ? null : lagAt(replica.reached),
  }));
}

/** Leaves a replica alone until it is next seen to answer in time. */
export function leaveAlone(replica: Replica, why: object): void {
  if (replica.reached !== undefined) log("warn", "replica.left", { replica: replica.name, ...why });
  replica.reached = undefined;
}

/**
 * A replica that shows every save that this process has heard of, for a page that may be read from one; undefined: read
 * from the primary. Ask before each read, because a save may have happened since the last one. A primary that died takes
 * with it what it had not sent yet: better a page without the last moment than none, and it is not kept.
 */
export function chooseReplica(): Replica | undefined {
  const rendering = currentRendering();
  if (!rendering?.mayReadReplica || !hasReplicas()) return undefined;
  const required = isListening() ? requiredPosition() : 0n;
  if (required === undefined) return undefined;
  const usable = state.replicas.filter(
    (replica) => replica.reached !== undefined && replica.reached >= required && stateOf(replica) === "ready",
  );
  state.turn += 1;
  const chosen = usable[state.turn % usable.length];
  if (chosen) rendering.replicas.add(chosen);
  return chosen;
}
