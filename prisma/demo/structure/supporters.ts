import type { KindOf } from "@/lib/kinds/index";
import type { DemoPart } from "../demo";

type Supporter = DemoPart<KindOf<"network">["parts"]["supporters"]>;

/** An organisation that supports a network, and with what. */
export function supporter(
  organisation: string,
  role: "coordination" | "institutional-support" | "method" | "funding" | "support",
): Supporter {
  return { fields: { organisation, role: `partner-role/${role}` } };
}
