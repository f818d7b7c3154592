"use client";

import { type FormEvent, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { FormProvider, type FormSurroundings } from "@/components/fields/form-context";
import { itemTitle } from "@/components/fields/part-control";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type FormValues, renameLanguage } from "@/lib/forms/form-values";
import { splitItems } from "@/lib/forms/items";
import type { FormError, RecordFormModel } from "@/lib/forms/record-form";
import { AboutSection, FactsSection, FormSection, PartsSection, SaveSection, TextsSection } from "./form-sections";
import { forgetText, keepText, useKeptText, valuesOf } from "./kept-text";
import { type Sent, sendForm } from "./send-form";

/** Errors lie at a field, or at a place inside one that the field shows as its own. */
function errorsByName(errors: FormError[]): Record<string, string> {
  return Object.fromEntries(
    errors.flatMap(({ name, text }) => [
      [name.replace(/^((?:parts\.\w+\.\d+\.)?fields\.\w+)\.\d+$/, "$1"), text] as const,
      [name, text] as const,
    ]),
  );
}

/** The nearest thing on the page that an error can lead to. */
function placeOf(name: string): string {
  if (name.startsWith("parts.media.")) return "media";
  for (let path = name; path; path = path.slice(0, Math.max(0, path.lastIndexOf(".")))) {
    if (typeof document === "undefined" || document.getElementById(path)) return path;
  }
  return "record-form";
}

/** The form of a record of any kind. It works without script; with it nothing is sent twice and nothing typed is lost. */
export function RecordForm({ form, media }: { form: RecordFormModel; media?: ReactNode }) {
  // Pictures are saved while one writes, and the page is read anew: this form still holds what it was opened with.
  const [hidden] = useState(form.hidden);
  const [start, setStart] = useState({ values: form.values, generation: 0 });
  const [language, setLanguage] = useState(form.language);
  const [errors, setErrors] = useState(form.errors);
  const [problem, setProblem] = useState<Exclude<Sent["outcome"], "done" | "refused" | "conflict"> | null>(null);
  const [isDirty, setDirty] = useState(false);
  const [isSending, setSending] = useState(false);
  const [partItems, setPartItems] = useState<Record<string, FormValues[]>>({});
  const [kept, dropKept] = useKeptText(form.key);
  const element = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const leaving = useRef(false);

  useEffect(() => {
    if (errors.length > 0) summary.current?.focus();
  }, [errors]);

  useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent) => {
      if (!leaving.current) event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [isDirty]);

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const onInput = () => {
    setDirty(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => element.current && keepText(form.key, valuesOf(element.current)), 800);
  };

  const restore = () => {
    if (!kept) return;
    setLanguage(typeof kept.values.language === "string" ? kept.values.language : language);
    setStart({ values: kept.values, generation: start.generation + 1 });
    setPartItems({});
    setDirty(true);
    dropKept();
  };
  const discard = () => {
    forgetText(form.key);
    dropKept();
  };

  const changeLanguage = (next: string) => {
    const typed = element.current ? valuesOf(element.current) : start.values;
    const values = { ...renameLanguage(typed, language, next), sourceLanguage: next };
    setLanguage(next);
    setStart({ values, generation: start.generation + 1 });
  };

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    const target = event.currentTarget;
    event.preventDefault();
    if (isSending) return;
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    const values = valuesOf(target, submitter);
    const entries = Object.entries(values).filter(([name]) => !name.startsWith("find."));
    setSending(true);
    setProblem(null);
    const sent = await sendForm(form.action, Object.fromEntries(entries));
    setSending(false);
    if (sent.outcome === "done") {
      clearTimeout(timer.current);
      forgetText(form.key);
      leaving.current = true;
      location.assign(sent.to);
    } else if (sent.outcome === "refused") setErrors(sent.errors);
    else if (sent.outcome === "conflict") {
      // The page that shows both versions is made by the server, from what this form holds.
      clearTimeout(timer.current);
      keepText(form.key, values, true);
      leaving.current = true;
      target.submit();
    } else setProblem(sent.outcome);
  };

  const surroundings = useMemo<FormSurroundings>(
    () => ({
      ...form,
      errors: errorsByName(errors),
      partItems: (name) => {
        const part = form.parts.find((one) => one.name === name);
        const items = partItems[name] ?? splitItems(start.values, `parts.${name}`);
        return items.flatMap((item, index) => {
          const value = typeof item.id === "string" ? item.id : "";
          const title = part ? itemTitle(part, item, language, form) : "";
          return value ? [{ value, label: title || `${part?.label} ${index + 1}` }] : [];
        });
      },
    }),
    [form, errors, partItems, start.values, language],
  );

  const section = { form, values: start.values, language };
  const { words } = form;
  return (
    <FormProvider value={surroundings}>
      <div className="space-y-5 empty:hidden">
        <ErrorSummary
          ref={summary}
          title={form.labels.errors}
          errors={errors.map(({ name, text }) => ({ href: `#${placeOf(name)}`, text }))}
        />
        {kept && (
          <Callout tone="strong">
            <p>{words.recover.replace("{time}", new Date(kept.at).toLocaleString(form.locale))}</p>
            <p className="mt-2 flex flex-wrap gap-3">
              <button type="button" onClick={restore} className="button">
                {words.restore}
              </button>
              <button type="button" onClick={discard} className="button button-second">
                {words.discard}
              </button>
            </p>
          </Callout>
        )}
      </div>
      <form
        ref={element}
        id="record-form"
        method="post"
        action={form.action}
        noValidate
        onInput={onInput}
        onSubmit={onSubmit}
        className="mt-6"
      >
        {/* The first button of a form is what the Enter key presses. */}
        <button
          type="submit"
          name="intent"
          value={form.actions[0]?.intent}
          tabIndex={-1}
          aria-hidden="true"
          className="sr-only"
        >
          {form.actions[0]?.label}
        </button>
        {Object.entries({ ...hidden, language }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div key={start.generation}>
          <TextsSection {...section} />
          <AboutSection {...section} onLanguage={changeLanguage} />
          <FactsSection {...section} />
          <PartsSection {...section} onItems={(part, items) => setPartItems({ ...partItems, [part]: items })} />
          <SaveSection {...section} />
        </div>
      </form>
      {(media || form.languages) && (
        <div id="media">
          <FormSection id="media" title={form.labels.media}>
            {media || (
              <Button second form="record-form" name="intent" value="media" disabled={isSending}>
                {form.labels.saveFirst}
              </Button>
            )}
          </FormSection>
        </div>
      )}
      <div className="save-bar bottom-0 z-10 flex sm:sticky flex-wrap items-center gap-3 border-t border-ink bg-paper py-3">
        {form.actions.map(({ intent, label }, index) => (
          <Button key={intent} form="record-form" name="intent" value={intent} second={index > 0} disabled={isSending}>
            {label}
          </Button>
        ))}
        <p role="status" className="text-note text-quiet">
          {isSending ? words.saving : isDirty && !problem ? words.unsaved : ""}
        </p>
        {problem && (
          <p role="alert" className="w-full font-semibold text-thread">
            {words[problem]}{" "}
            {problem === "signedOut" && (
              <a href={form.signInAddress} target="_blank" rel="noopener">
                {words.signIn}
              </a>
            )}
          </p>
        )}
      </div>
    </FormProvider>
  );
}
