import { z } from "zod";
import type { HandedOut } from "@/lib/contact/ask/abuse/form-token";
import { database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import { notFound, runWrite } from "@/lib/records/store/run-write";
import { makeReference } from "@/lib/text/reference";
import { emailAddress, lines, optionalLine } from "@/lib/text/schema";
import { notifyCoordinatorsOfProposal, sendConfirmLetter } from "./letters";
import { lockProposal } from "./read";
import { isWebAddress } from "./schema";
import { isHeld, lookAt, signalsOfForm, suspicionOf } from "./suspicion";

const optionalLines = (max: number) => lines(max).default("");

/** The fields of a report; only the mistake is required. */
export const reportFields = {
  section: optionalLine(60),
  wrong: lines(4_000).refine((text) => text !== "", "proposals:error.wrong"),
  right: optionalLines(4_000),
  source: optionalLine(2_000).refine((text) => text === "" || isWebAddress(text), "error.url"),
  name: optionalLine(100),
  email: z.union([z.literal(""), emailAddress()]).default(""),
};

export type MistakeReport = z.output<z.ZodObject<typeof reportFields>>;

/** The parts of a record that can be reported, named as in its form. */
export function sectionsOf(kind: KindName): string[] {
  const { translated, parts } = kindNamed(kind);
  return [...Object.keys(translated), ...Object.keys(parts)];
}

/** The public record to report; null when there is none. */
export async function findReported(kind: KindName, slug: string) {
  return database().record.findFirst({ where: { kind, slug, publication: "published" } });
}

type SentReport = {
  kind: KindName;
  slug: string;
  language: Locale;
  report: MistakeReport;
  form: HandedOut;
  trap: string;
  address: string;
};

/**
 * Stores a report, once per form. It is queued at once; the email address only serves to report the result. Errors:
 * invalid, notFound.
 */
export function reportMistake(sent: SentReport, now: Date): Promise<Result<{ id: string }>> {
  const { kind, slug, language, report, form, trap, address } = sent;
  const { name, email: from, section, ...texts } = report;
  return runWrite(async (tx) => {
    const record = await tx.record.findFirst({ where: { kind, slug, publication: "published" } });
    if (!record) throw notFound();
    const columns = { type: "mistake" as const, submission: form.id, reference: makeReference("P", 7), language };
    const { count } = await tx.proposal.createMany({
      data: [{ ...columns, recordId: record.id, cityId: record.responsibleCityId, createdAt: now, updatedAt: now }],
      skipDuplicates: true,
    });
    const { id } = await tx.proposal.findUniqueOrThrow({ where: { submission: form.id }, select: { id: true } });
    if (count === 0) return { value: { id }, tags: [] };
    const checked = {
      texts: [texts.wrong, texts.right],
      short: [name],
      sender: from || address,
      address,
      record: record.id,
    };
    const signals = [...signalsOfForm(form, trap, now), ...(await lookAt(tx, "report", checked, now))];
    const known = sectionsOf(kind).includes(section) ? section : "";
    await tx.proposal.update({
      where: { id },
      data: {
        values: { ...texts, section: known },
        ...{ name: name || null, email: from || null, consentedAt: from ? now : null },
        ...{ signals, suspicion: suspicionOf(signals), state: isHeld(signals) ? "held" : "submitted" },
      },
    });
    const stored = (await lockProposal(tx, id))!;
    if (stored.email) await sendConfirmLetter(tx, stored, now);
    await notifyCoordinatorsOfProposal(tx, stored, now);
    return { value: { id }, tags: [] };
  });
}
