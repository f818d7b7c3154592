import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";

type DemoRole =
  | { role: "administrator" }
  | { role: "coordinator" | "contributor"; city: string }
  | { role: "editor"; record: { kind: KindName; slug: string } };

export type DemoUser = { name: string; email: string; language: Locale } & DemoRole;

/** One invented person for each role. They have no passwords; `npm start` prints sign-in links. */
export const demoUsers: readonly DemoUser[] = [
  { role: "administrator", name: "Ada Lindqvist", email: "administrator@demo.example", language: "en" },
  { role: "coordinator", city: "barcelona", name: "Montserrat Vila", email: "barcelona@demo.example", language: "ca" },
  { role: "coordinator", city: "helsinki", name: "Elsa Nyström", email: "helsinki@demo.example", language: "sv" },
  {
    role: "editor",
    record: { kind: "network", slug: "xarxa-pont-de-mar" },
    name: "Jordi Casals",
    email: "xarxa@demo.example",
    language: "ca",
  },
  { role: "contributor", city: "barcelona", name: "Laia Serra", email: "escola@demo.example", language: "ca" },
];
