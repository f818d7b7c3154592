"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import type { CreateModel, Option } from "@/lib/forms/field-model";
import { type CreateProblem, createRecord } from "./create-record";
import { chosenCity } from "./form-city";
import { useForm } from "./form-context";
import { IntentButton } from "./intent-button";
import { useFormText } from "./use-form-text";

type Props = {
  name: string;
  what: CreateModel;
  isLive: boolean;
  /** What is typed in the search, as the first name. */
  words: () => string;
  onCreated: (option: Option) => void;
};

type Asked = { title: string; city: string };

/** The fields of the dialog have no names: they are not part of the form around it. */
function Fields({
  id,
  what,
  asked,
  onChange,
}: {
  id: string;
  what: CreateModel;
  asked: Asked;
  onChange: (asked: Asked) => void;
}) {
  const { cities, home } = useForm();
  const t = useFormText();
  return (
    <>
      <div>
        <label htmlFor={`${id}-title`} className="font-semibold">
          {what.titleLabel}
        </label>
        <input
          type="text"
          id={`${id}-title`}
          value={asked.title}
          onChange={(event) => onChange({ ...asked, title: event.target.value })}
          autoComplete="off"
          maxLength={200}
          className="control mt-1.5"
        />
      </div>
      {cities && cities.length > 1 ? (
        <div>
          <label htmlFor={`${id}-city`} className="font-semibold">
            {t("dialog.city")}
          </label>
          <select
            id={`${id}-city`}
            value={asked.city}
            onChange={(event) => onChange({ ...asked, city: event.target.value })}
            className="control mt-1.5"
          >
            {cities.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      ) : (
        home && <p>{`${t("dialog.city")}: ${home.label}`}</p>
      )}
    </>
  );
}

function Problem({ problem, onDifferent }: { problem: CreateProblem; onDifferent: () => void }) {
  const t = useFormText();
  return (
    <div role="alert" className="space-y-2">
      {problem.errors.map(({ text, link }) => (
        <p key={text} className="font-semibold text-thread">
          {text}{" "}
          {link && (
            <a href={link} target="_blank" rel="noopener">
              {t("openOther")}
            </a>
          )}
        </p>
      ))}
      {problem.isSameName && (
        <button type="button" onClick={onDifferent} className="button button-second">
          {t("different")}
        </button>
      )}
    </div>
  );
}

/**
 * A button that makes a record for a link field. With JavaScript in a small dialog; without, on a page of its own that
 * leads back.
 */
export function NewRecordButton({ name, what, isLive, words, onCreated }: Props) {
  const { locale, language, home } = useForm();
  const t = useFormText();
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState<Asked>({ title: "", city: "" });
  const [problem, setProblem] = useState<CreateProblem | null>(null);
  const [isSending, setSending] = useState(false);
  const id = `new.${what.kind}.${name}`;
  const open = () => {
    setAsked({ title: words(), city: chosenCity(dialog.current) || home?.value || "" });
    setProblem(null);
    dialog.current?.showModal();
  };
  const create = async (isDifferent: boolean) => {
    if (isSending) return;
    setSending(true);
    const made = await createRecord(what, { ...asked, locale, language, isDifferent });
    setSending(false);
    if ("errors" in made) return setProblem(made);
    dialog.current?.close();
    onCreated(made);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    void create(false);
  };
  return (
    <>
      <IntentButton
        intent={`new:${what.kind}:${name}`}
        isLive={isLive}
        onPress={open}
        className="target quiet-link me-4 text-note underline"
      >
        {what.label}
      </IntentButton>
      {isLive && (
        <dialog
          ref={dialog}
          aria-labelledby={`${id}-heading`}
          onKeyDown={onKeyDown}
          className="m-auto w-full max-w-measure space-y-4 border-[1.5px] border-edge bg-paper p-5 text-ink"
        >
          <h3 id={`${id}-heading`} className="font-read text-lead">
            {what.label}
          </h3>
          <Fields id={id} what={what} asked={asked} onChange={setAsked} />
          {problem && <Problem problem={problem} onDifferent={() => void create(true)} />}
          <div className="flex flex-wrap gap-3">
            <button type="button" onClick={() => void create(false)} disabled={isSending} className="button">
              {t("dialog.submit")}
            </button>
            <button type="button" onClick={() => dialog.current?.close()} className="button button-second">
              {t("dialog.cancel")}
            </button>
          </div>
        </dialog>
      )}
    </>
  );
}
