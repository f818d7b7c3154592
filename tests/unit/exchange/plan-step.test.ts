import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { PlanStep } from "@/components/admin/import/plan-step";
import { translator } from "@/lib/i18n/server";
import { fieldsOfForm } from "@/lib/routes/form-field";
import type { FormState } from "@/lib/routes/form-state";

const none = () => undefined;
const form: FormState = {
  ...{ draft: null, errors: [], values: () => [], value: none, error: none, summary: () => [] },
  field: fieldsOfForm(null, none),
};

it("has a box to which the error about ticked rows links", () => {
  const line = (number: number, isOpen: boolean) => ({
    ...{ number, name: `School ${number}`, href: null, code: "", words: [], decision: "", isOpen },
  });
  const model = {
    ...{ tabs: [], outcome: "new", lead: "", lines: [line(1, false), line(2, true), line(3, true)] },
    ...{ page: 1, pages: 1, pageHref: () => "", decisions: [{ value: "leave", label: "Leave out" }] },
    ...{ toTake: 0, leavesOutAddresses: false, changesNothing: true, doubtful: null, map: null },
  };
  const page = { locale: "en" as const, t: translator("en"), form };
  const html = renderToStaticMarkup(createElement(PlanStep, { page, id: "1", model }));
  expect(html.match(/<input id="numbers"[^>]*>/g)).toEqual([expect.stringContaining('value="2"')]);
});
