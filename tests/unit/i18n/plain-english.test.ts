import { expect, it } from "vitest";
import { messagesOf } from "./messages-of";
import { faultsIn } from "./rules/check";
import { buttons, buttonVerbs, rules } from "./rules/en";

/** Texts that the language review rejected, at least one for each rule. */
const refused: [string, string][] = [
  ["account:password.current", "Password until now"],
  ["ask:confirm.title", "One more press"],
  ["ask:error.form", "The form lay open for too long. Everything you wrote is still here: just press “Send” again."],
  ["ask:error.name", "Write your name, so that they know who is asking."],
  ["ask:script.proving", "One moment: your browser is showing that no machine is writing here. {percent} %"],
  ["ask:way.platform", "Nobody is named here who gets questions, so yours goes to those who look after Xarxa."],
  ["inbox:action.spam", "It is spam"],
  ["inbox:answer.showAddressHint", "Then your address stands in the e-mail. Otherwise nobody learns it."],
  ["inbox:fact.state", "State"],
  ["inbox:filter.apply", "Show"],
  ["inbox:lead", "What people ask about your records. Whoever has waited longest comes first."],
  ["inbox:list.empty", "Look in another drawer, or widen the filters."],
  ["inbox:trail.title", "What became of it"],
  ["pages:about.demo.title", "Which records are examples"],
  ["proposals:admin.unconfirmed", "The e-mail address is not confirmed: nobody is written to."],
  ["proposals:approval.remove", "Take it back"],
  ["proposals:confirm.dead", "It has been used, or its time is over."],
  ["proposals:propose.later", "Save and go on later"],
  ["proposals:report.accepted", "It has been put right. Thank you!"],
  ["proposals:review.handIn", "Hand it in"],
  ["records:knot.title", "How it hangs together"],
  ["validation:error.required", "This is needed."],
  ["work:mail.remindBefore.body_other", "Please look whether they are still true."],
];

it.each(refused)("refuses the former text of %s: %s", (key, text) => {
  expect(faultsIn([[key, text]], rules)).not.toEqual([]);
});

it("has an example for each rule", () => {
  expect(rules.forbidden.filter(({ example }) => !example)).toEqual([]);
});

it("begins each button with a verb", () => {
  const named = [...messagesOf("en")].filter(([key]) => buttons.test(key));
  expect(named.length).toBeGreaterThan(20);
  const wrong = named.filter(([, text]) => !buttonVerbs.includes(text.split(" ")[0] ?? ""));
  expect(wrong).toEqual([]);
});

it("titles the error summary as GOV.UK does", () => {
  const titles = [...messagesOf("en")].filter(([key]) => /(\.|:)errors?\.title$|propose\.errors$/.test(key));
  expect(titles.map(([, text]) => text)).toEqual(titles.map(() => "There is a problem"));
});
