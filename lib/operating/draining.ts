import { shareInProcess } from "@/lib/serving/shared";

const state = shareInProcess("draining", () => ({ isDraining: false }));

/** Whether this site was told to stop and only goes on until balancers that ask how it is have noticed. */
export const isDraining = () => state.isDraining;

export function startDraining(): void {
  state.isDraining = true;
}
