import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import { idOf } from "./id-of";
import { csvOf, planFile, rowsOf, takeAll } from "./imports";
import { addPerson } from "./people";

// Files with contacts of a network in Porto.

export const contactSource = {
  ...{ register: null, publisher: "Agenda de ensaio", address: "", asOf: "2026", licence: "", isWhole: false },
};

/** A coordinator, with an organisation and a network whose contacts are brought in. */
export async function makeContactPlace() {
  const city = await idOf("city", "porto");
  const grants = [{ role: "coordinator", cityId: city } as const];
  const user = await addPerson(grants);
  const coordinator: Actor = { userId: user.id, name: user.name, grants };
  const make = async (kind: "organisation" | "network", row: object) => {
    const { batch } = await planFile(coordinator, city, csvOf([row], ";"), {
      kind,
      source: contactSource,
      language: "pt",
    });
    await takeAll(coordinator, batch.id);
    return (await rowsOf(batch.id, "new"))[0]!.recordId!;
  };
  const organisation = await make("organisation", { entidade: "Gabinete dos contactos" });
  return { city, coordinator, organisation, network: await make("network", { rede: "Rede dos contactos" }) };
}

export const contactRow = (at: number, more: object = {}) => ({
  rede: "Rede dos contactos",
  funcao: "coordinator",
  nome: `Pessoa de Ensaio ${at}`,
  cargo_pt: "Coordenadora",
  organizacao: "Gabinete dos contactos",
  email: `pessoa.${at}@ensaio.example.org`,
  ...more,
});

type Place = Awaited<ReturnType<typeof makeContactPlace>>;

export const planContacts = (
  { coordinator, city }: Pick<Place, "coordinator" | "city">,
  rows: object[],
  more: object = {},
) =>
  planFile(coordinator, city, csvOf(rows, ";"), {
    kind: "contact",
    source: contactSource,
    language: "pt",
    owners: {},
    ...more,
  });

export const peopleNamed = (start: string) =>
  database().person.findMany({
    where: { name: { startsWith: start } },
    include: { address: { select: { email: true } }, contacts: true, translations: true },
    orderBy: { name: "asc" },
  });

export const contactsIn = (recordId: string) => database().contact.findMany({ where: { recordId } });
