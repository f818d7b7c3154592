import { z } from "zod";
import type { Grant } from "@/lib/auth/actor";
import { roles } from "@/lib/auth/can";
import type { FieldError } from "@/lib/errors";
import { optionalId } from "@/lib/routes/form-schema";

export const role = z.enum(roles, "error.choice");
export const grantFields = { role, city: optionalId, record: optionalId };

type Fields = { role: z.output<typeof role>; city: string | null; record: string | null };

/** The grant of a role with its place, or an error naming the place that was not chosen. */
export function grantOf({ role: name, city, record }: Fields): Grant | { missing: FieldError } {
  if (name === "administrator") return { role: name };
  const missing = (path: string) => ({ missing: { key: "error.required", path: [path] } });
  if (name === "editor") return record ? { role: name, recordId: record } : missing("record");
  return city ? { role: name, cityId: city } : missing("city");
}
