import type { KindOf } from "@/lib/kinds/index";
import type { DemoPart } from "../demo";

type Member = DemoPart<KindOf<"cluster">["parts"]["members"]>;

const inRole =
  (role: "member" | "seat" | "lead") =>
  (school: string, from?: string, until?: string): Member => ({
    fields: { school, role: `membership-role/${role}`, ...(from && { from }), ...(until && { until }) },
  });

/** A school in a network or cluster, with its dates. */
export const member = inRole("member");
export const seat = inRole("seat");
export const lead = inRole("lead");
