import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { inviteErrors } from "@/components/meetings/invite-forms";
import { LetterOutbox } from "@/components/meetings/letter-outbox";
import type { LetterLine } from "@/lib/meetings/letters/outbox";

const seatsRefused = (typed: Record<string, string>) => ({
  value: (name: string) => typed[name],
  summary: () => [{ href: "#seats", text: "Enter a number." }],
});

it("links the error about places to the form that was sent", () => {
  expect(inviteErrors(seatsRefused({ seats: "x" }))).toEqual([{ href: "#seats", text: "Enter a number." }]);
  const other = inviteErrors(seatsRefused({ cityName: "Brno", seats: "x" }));
  expect(other).toEqual([{ href: "#other-seats", text: "Enter a number." }]);
});

it("has a box to which the error about letters links, also where none waits", () => {
  const line = (id: string): LetterLine => ({
    ...{ id, kind: "reminder", to: { text: "Brno", lang: undefined }, locale: "en" },
    ...{
      sendOn: null,
      settledAt: null,
      hasAddress: true,
      isToCity: true,
      letter: { template: "", subject: "", greet: "", parts: [] },
    },
  });
  const linked = (waiting: LetterLine[], planned: LetterLine[]) => {
    const outbox = { waiting, planned, sent: [], sentCount: 0 };
    const props = { locale: "en" as const, id: "1", outbox, timeZone: "Europe/Prague", isHost: true };
    const html = renderToStaticMarkup(createElement(LetterOutbox, props));
    return [...html.matchAll(/<input[^>]* id="letters"[^>]*>|<input id="letters"[^>]*>/g)].map(([tag]) => tag);
  };
  expect(linked([line("a"), line("b")], [line("c")])).toEqual([expect.stringContaining('value="a"')]);
  expect(linked([], [line("c"), line("d")])).toEqual([expect.stringContaining('value="c"')]);
});
