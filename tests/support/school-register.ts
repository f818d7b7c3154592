import type { Actor } from "@/lib/auth/actor";
import { idOf } from "./id-of";
import { csvOf, planFile } from "./imports";
import { makeActor } from "./people";

// A register of schools that Ostrava takes in.

/** What its coordinator says about a file with the columns kod, nazev, zrizovatel. */
export const registerAnswers = {
  source: {
    ...{ register: "CZ", publisher: "Zkušební úřad", address: "https://example.org/rejstrik", asOf: "2026-09-01" },
    ...{ licence: "", isWhole: false },
  },
  values: { ownership: { obec: "ownership/public" }, status: { "": "open" } },
  publish: "public",
  language: "cs",
} as const;

export type Register = {
  city: string;
  coordinator: Actor & { userId: string };
  /** Reads rows with these answers and makes the plan. */
  plan: (rows: object[], more?: object) => ReturnType<typeof planFile>;
};

export async function openRegister(): Promise<Register> {
  const city = await idOf("city", "ostrava");
  const coordinator = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: city }]);
  const plan = (rows: object[], more: object = {}) =>
    planFile(coordinator, city, csvOf(rows, ";"), { ...registerAnswers, ...more });
  return { city, coordinator, plan };
}
